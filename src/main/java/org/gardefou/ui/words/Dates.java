package org.gardefou.ui.words;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.gardefou.model.Language;
import org.gardefou.text.FirstOfMonth;
import org.gardefou.text.Messages;

/** Days in words. */
public final class Dates {
  private static final int COUNTED_IN_MONTHS = 6;

  private Dates() {}

  /** {@code 25 nov. 2026}, {@code 25 Nov 2026}. */
  public static String day(LocalDate day, Language language) {
    return write(day, "d MMM yyyy", language);
  }

  /** {@code 6–8 juil. 2026}, {@code 31 août – 2 sept. 2026}: from one day to another. */
  public static String days(LocalDate from, LocalDate to, Language language) {
    if (from.equals(to)) {
      return day(from, language);
    }
    boolean sameYear = from.getYear() == to.getYear();
    if (sameYear && from.getMonth() == to.getMonth()) {
      return write(from, "d", language) + "–" + write(to, "d MMM yyyy", language);
    }
    return write(from, sameYear ? "d MMM" : "d MMM yyyy", language) + " – " + day(to, language);
  }

  /** A day in a pattern of the JDK, the first of a month as the language writes it. */
  public static String write(LocalDate day, String pattern, Language language) {
    String written = day.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    return FirstOfMonth.in(written, day, language);
  }

  /** {@code mer. 25 nov.}, with the year where it is not the present one. */
  public static String weekday(LocalDate day, LocalDate today, Language language) {
    String pattern = day.getYear() == today.getYear() ? "EEE d MMM" : "EEE d MMM yyyy";
    return write(day, pattern, language);
  }

  /** How far away a day is: today, tomorrow, in 5 days, 3 days late. */
  public static String away(LocalDate day, LocalDate today, Messages messages) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (days == 0) {
      return messages.get("date.today");
    }
    return days > 0 ? messages.count("date.in", days) : messages.count("date.late", -days);
  }

  /** How long ago a day was: today, yesterday, 5 days ago, 19 months ago. */
  public static String ago(LocalDate day, LocalDate today, Messages messages) {
    long days = ChronoUnit.DAYS.between(day, today);
    if (Period.between(day, today).toTotalMonths() >= COUNTED_IN_MONTHS) {
      return messages.get("date.ago.long", since(day, today, messages));
    }
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
