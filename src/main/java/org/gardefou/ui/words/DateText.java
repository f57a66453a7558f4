package org.gardefou.ui.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gardefou.model.Language;

/**
 * Reads days as people write them: {@code 25/11/2026}, {@code 25.11.26}, {@code 25 nov. 2026},
 * {@code 2026-11-25}, {@code 05/2025} and {@code mai 2025} for the first of a month. Day before
 * month in both languages.
 */
public final class DateText {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
  private static final Pattern WORDS =
      Pattern.compile("(?:(\\d{1,2})(?:er|st|nd|rd|th)? )?(\\p{L}{3,})\\.? (\\d{4})");

  private DateText() {}

  /** The day that a text means; nothing when it cannot be told. */
  public static Optional<LocalDate> read(String text) {
    String folded = Fold.fold(text).replaceAll("\\s+", " ");
    return match(ISO, folded, 1, 2, 3)
        .or(() -> match(FIGURES, folded, 3, 2, 1))
        .or(() -> match(MONTH, folded, 2, 1, 0))
        .or(() -> words(folded));
  }

  private static Optional<LocalDate> match(
      Pattern pattern, String text, int year, int month, int day) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches()
        ? day(
            number(matcher.group(year)),
            number(matcher.group(month)),
            day == 0 ? 1 : number(matcher.group(day)))
        : Optional.empty();
  }

  private static Optional<LocalDate> words(String text) {
    Matcher matcher = WORDS.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int day = matcher.group(1) == null ? 1 : number(matcher.group(1));
    return month(matcher.group(2)).flatMap(m -> day(number(matcher.group(3)), m, day));
  }

  /** The month whose name in either language begins with the word. */
  private static Optional<Integer> month(String word) {
    Integer found = null;
    for (java.time.Month month : java.time.Month.values()) {
      for (Language language : Language.values()) {
        String name = Fold.fold(month.getDisplayName(TextStyle.FULL, language.locale()));
        if (name.startsWith(word) && (found == null || found == month.getValue())) {
          found = month.getValue();
        } else if (name.startsWith(word)) {
          return Optional.empty();
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day as the program writes it; {@link #read} reads it again. */
  public static String write(LocalDate day, Language language) {
    return Dates.day(day, language);
  }
}
