package org.gardefou.model;

/** A text written in both languages. */
public record Text(String en, String fr) {
  /** The text in the given language. */
  public String in(Language language) {
    return switch (language) {
      case EN -> en;
      case FR -> fr;
    };
  }
}
