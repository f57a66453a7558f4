package org.gardefou.engine.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The days that a trend shows whether anything changed or not. */
final class Samples {
  /** Up to three months are shown by weeks, more by the ends of months. */
  private static final int LONG = 92;

  private Samples() {}

  static NavigableSet<LocalDate> of(LocalDate from, LocalDate to) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    boolean monthly = ChronoUnit.DAYS.between(from, to) > LONG;
    for (LocalDate day = from;
        day.isBefore(to);
        day = monthly ? nextMonth(day) : day.plusWeeks(1)) {
      days.add(day);
    }
    days.add(to);
    return days;
  }

  private static LocalDate nextMonth(LocalDate day) {
    LocalDate end = day.with(TemporalAdjusters.lastDayOfMonth());
    return end.equals(day) ? day.plusDays(1).with(TemporalAdjusters.lastDayOfMonth()) : end;
  }
}
