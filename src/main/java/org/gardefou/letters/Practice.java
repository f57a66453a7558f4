package org.gardefou.letters;

import java.util.List;
import org.gardefou.model.Form;

/** The objections to practise for a letter. */
public final class Practice {
  private Practice() {}

  /** The cards, the likely ones first. */
  public static List<Card> cards(
      LetterBook book, LetterKind kind, Form form, LetterContext context) {
    return List.of();
  }
}
