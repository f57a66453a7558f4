package org.gardefou.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class Nearest {
  private Nearest() {}

  /** The nearest of some names, if it is near at all: every third letter may be wrong. */
  static Optional<String> to(String wanted, Collection<String> names) {
    return names.stream()
        .min(Comparator.comparingInt((String name) -> distance(wanted, name)).thenComparing(n -> n))
        .filter(name -> distance(wanted, name) <= Math.max(2, wanted.length() / 3));
  }

  /** A name after its dot counts as well: {@code revisions} is near {@code scope.revisions}. */
  private static int distance(String wanted, String name) {
    String end = name.substring(name.indexOf('.') + 1);
    return Math.min(levenshtein(wanted, name), levenshtein(wanted, end));
  }

  /** Letters to insert, to leave out or to change (Levenshtein 1965), row by row. */
  static int levenshtein(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(diagonal, row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
