package org.gardefou.ui.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gardefou.model.Language;
import org.gardefou.ui.words.Dates;

/** The days that are written below the curve. */
final class Axis {
  /** Up to so many days the axis names days, beyond them months. */
  private static final int SHORT = 92;

  private Axis() {}

  /** A day and its words. */
  record Label(LocalDate date, String words) {}

  static List<Label> of(LocalDate from, LocalDate to, Language language) {
    boolean days = ChronoUnit.DAYS.between(from, to) <= SHORT;
    List<Label> labels = new ArrayList<>();
    LocalDate day = days ? from : from.withDayOfMonth(1).plusMonths(1);
    while (!day.isAfter(to)) {
      labels.add(new Label(day, words(day, days, labels.isEmpty(), language)));
      day = days ? day.plusWeeks(1) : day.plusMonths(1);
    }
    return labels;
  }

  /** Years are named where they begin. */
  private static String words(LocalDate day, boolean days, boolean first, Language language) {
    boolean year = !days && (first || day.getMonthValue() == 1);
    String pattern = days ? "d MMM" : year ? "MMM yyyy" : "MMM";
    return Dates.write(day, pattern, language);
  }
}
