package org.gardefou.letters;

import java.util.List;

/** Which kinds of letters fit a mission, and why. */
public final class Proposals {
  private Proposals() {}

  /** The kinds that fit, the best first. */
  public static List<Proposal> of(LetterBook book, LetterContext context) {
    return List.of();
  }
}
