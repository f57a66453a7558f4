package org.gardefou.ui.words;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;

/** Days in words. */
public final class Dates {
  private Dates() {}

  /** {@code 25 nov. 2026}, {@code 25 Nov 2026}. */
  public static String day(LocalDate day, Language language) {
    return day.format(DateTimeFormatter.ofPattern("d MMM yyyy", language.locale()));
  }

  /** {@code mer. 25 nov.}, with the year where it is not the present one. */
  public static String weekday(LocalDate day, LocalDate today, Language language) {
    String pattern = day.getYear() == today.getYear() ? "EEE d MMM" : "EEE d MMM yyyy";
    return day.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
  }

  /** How far away a day is: today, tomorrow, in 5 days, 3 days late. */
  public static String away(LocalDate day, LocalDate today, Messages messages) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (days == 0) {
      return messages.get("date.today");
    }
    return days > 0 ? messages.count("date.in", days) : messages.count("date.late", -days);
  }

  /** How long ago a day was: today, yesterday, 5 days ago. */
  public static String ago(LocalDate day, LocalDate today, Messages messages) {
    long days = ChronoUnit.DAYS.between(day, today);
    return days <= 0 ? messages.get("date.today") : messages.count("date.ago", days);
  }

  /** How long something runs: 12 days, 4 months, 3 years. */
  public static String since(LocalDate day, LocalDate today, Messages messages) {
    Period period = Period.between(day, today);
    long months = period.toTotalMonths();
    if (months < 1) {
      return messages.count("date.days", Math.max(0, ChronoUnit.DAYS.between(day, today)));
    }
    return months < 36
        ? messages.count("date.months", months)
        : messages.count("date.years", period.getYears());
  }
}
