package org.gardefou.ui.journal;

import java.time.LocalDate;
import java.util.Locale;

/** How far back the list of entries goes. */
enum Period {
  ALL(0),
  MONTH(30),
  QUARTER(90),
  YEAR(365);

  private final int days;

  Period(int days) {
    this.days = days;
  }

  boolean takes(LocalDate day, LocalDate today) {
    return this == ALL || day.isAfter(today.minusDays(days));
  }

  String key() {
    return "journal.period." + name().toLowerCase(Locale.ROOT);
  }
}
