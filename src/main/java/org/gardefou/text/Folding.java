package org.gardefou.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts comparable that differ in accents, case and apostrophes only. */
public final class Folding {
  private Folding() {}

  /** The folded text, without white space around it. */
  public static String fold(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return bare.toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace('’', '\'')
        .strip();
  }
}
