package org.gardefou.letters;

import java.util.List;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Problem;

/** Loads the texts of letters from their files and checks all of them. */
public final class LetterLoader {
  private LetterLoader() {}

  /** The texts without the pieces that were refused, and everything that is wrong. */
  public record Loaded(LetterBook book, List<Problem> problems) {}

  /** The texts that come with the program, checked against a catalogue. */
  public static Loaded builtIn(Catalogue catalogue) {
    throw new UnsupportedOperationException(catalogue.version());
  }
}
