package org.gardefou.engine.trend;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.gardefou.model.Language;
import org.gardefou.text.FirstOfMonth;

/**
 * Days and months as a sentence names them; the year only where it is not that of the end.
 *
 * @param end the last day of the trend
 */
record Moments(LocalDate end) {
  /** {@code 12 March}, {@code 12 mars}, {@code 1er mars 2025}. */
  String day(LocalDate day, Language language) {
    return FirstOfMonth.in(format(day, "d MMMM", language), day, language);
  }

  /** {@code June}, {@code juin}, {@code June 2025}. */
  String month(LocalDate day, Language language) {
    return format(day, "MMMM", language);
  }

  private String format(LocalDate day, String pattern, Language language) {
    String full = day.getYear() == end.getYear() ? pattern : pattern + " yyyy";
    return day.format(DateTimeFormatter.ofPattern(full, language.locale()));
  }
}
