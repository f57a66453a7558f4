package org.gardefou.letters;

import java.util.List;
import org.gardefou.model.LetterDraft;

/** Reads a letter over as a careful colleague would. */
public final class Proofreader {
  private Proofreader() {}

  /** What it finds in a letter of a draft. */
  public static Proofreading read(
      Letter letter, LetterDraft draft, LetterBook book, LetterContext context) {
    return new Proofreading(List.of());
  }
}
