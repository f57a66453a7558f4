package org.gardefou.letters;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts days from Monday to Friday; public holidays are not known here. */
final class WorkingDays {
  private WorkingDays() {}

  /** The day that lies so many working days later. */
  static LocalDate after(LocalDate day, int count) {
    LocalDate at = day;
    for (int left = count; left > 0; ) {
      at = at.plusDays(1);
      if (at.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
        left--;
      }
    }
    return at;
  }
}
