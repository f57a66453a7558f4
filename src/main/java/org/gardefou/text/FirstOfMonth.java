package org.gardefou.text;

import java.time.LocalDate;
import org.gardefou.model.Language;

/** French writes the first of a month as an ordinal, {@code 1er mars}; the JDK does not know it. */
public final class FirstOfMonth {
  private FirstOfMonth() {}

  /** A day that the JDK wrote, with its number as the language writes it. */
  public static String in(String written, LocalDate day, Language language) {
    return language == Language.FR && day.getDayOfMonth() == 1 ? ordinal(written) : written;
  }

  /** A day as the JDK writes it in French; other days than the first stay as they are. */
  static String ordinal(String written) {
    return written.replaceFirst("(?<!\\S)0?1(?=[ \u00A0]|$)", "1er");
  }

  /** What a person wrote, as the JDK reads it. */
  public static String plain(String written) {
    return written.replaceFirst("^1er(?=[ \u00A0])", "1");
  }
}
