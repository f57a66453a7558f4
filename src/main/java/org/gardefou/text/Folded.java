package org.gardefou.text;

import java.util.Arrays;

/** A folded text that remembers where each of its characters comes from. */
public final class Folded {
  private final String text;
  private final int[] origins;

  private Folded(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  /** Folds a text as {@link Folding} does; white space around it stays. */
  public static Folded of(String original) {
    StringBuilder folded = new StringBuilder(original.length());
    int[] origins = new int[original.length() + 1];
    for (int at = 0; at < original.length(); ) {
      int character = original.codePointAt(at);
      folded.append(Folding.folded(character));
      origins = grown(origins, folded.length());
      Arrays.fill(origins, lengthBefore(folded, character), folded.length(), at);
      at += Character.charCount(character);
    }
    origins[folded.length()] = original.length();
    return new Folded(folded.toString(), origins);
  }

  private static int lengthBefore(StringBuilder folded, int character) {
    return folded.length() - Folding.folded(character).length();
  }

  private static int[] grown(int[] origins, int needed) {
    return needed < origins.length ? origins : Arrays.copyOf(origins, needed * 2);
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /** The place in the original of a place in the folded text; its end for the end. */
  public int origin(int at) {
    return origins[at];
  }
}
