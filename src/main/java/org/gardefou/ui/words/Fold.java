package org.gardefou.ui.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Folds accents and case away, so that {@code eleve} finds {@code Élève}. */
public final class Fold {
  private Fold() {}

  /** The folded text. */
  public static String fold(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return bare.toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace('’', '\'')
        .strip();
  }

  /** Tells whether every word of a query, in any order, is somewhere in a folded text. */
  public static Predicate<String> query(String query) {
    List<String> words = List.of(fold(query).split("\\s+"));
    return foldedText -> words.stream().allMatch(foldedText::contains);
  }
}
