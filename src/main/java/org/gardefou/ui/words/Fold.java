package org.gardefou.ui.words;

import java.util.List;
import java.util.function.Predicate;
import org.gardefou.text.Folding;

/** Folds accents and case away, so that {@code eleve} finds {@code Élève}. */
public final class Fold {
  private Fold() {}

  /** The folded text. */
  public static String fold(String text) {
    return Folding.fold(text);
  }

  /** Tells whether every word of a query, in any order, is somewhere in a folded text. */
  public static Predicate<String> query(String query) {
    List<String> words = List.of(fold(query).split("\\s+"));
    return foldedText -> words.stream().allMatch(foldedText::contains);
  }
}
