package org.gardefou.model;

import java.util.Locale;

/** The two languages of the program. */
public enum Language {
  FR(Locale.FRANCE),
  EN(Locale.UK);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The locale for dates and numbers. */
  public Locale locale() {
    return locale;
  }

  /** The lower-case code, {@code fr} or {@code en}. */
  public String code() {
    return locale.getLanguage();
  }

  /** The language of the given locale; English unless it is French. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("fr") ? FR : EN;
  }
}
