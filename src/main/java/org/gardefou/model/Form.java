package org.gardefou.model;

/** The language of a letter and, in French, how it addresses its reader (domain.md E.4). */
public enum Form {
  VOUS(Language.FR),
  TU(Language.FR),
  ENGLISH(Language.EN);

  private final Language language;

  Form(Language language) {
    this.language = language;
  }

  /** The language it is written in. */
  public Language language() {
    return language;
  }

  /** The name in files: {@code vous}, {@code tu}, {@code english}. */
  public String id() {
    return Ids.of(this);
  }

  /** The form of a language; {@code familiar} tells <i>tu</i> from <i>vous</i>. */
  public static Form of(Language language, boolean familiar) {
    return switch (language) {
      case EN -> ENGLISH;
      case FR -> familiar ? TU : VOUS;
    };
  }
}
