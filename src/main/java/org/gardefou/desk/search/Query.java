package org.gardefou.desk.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gardefou.text.Folding;

/** The words that are looked for, folded; the longest first, since it is the rarest. */
record Query(List<String> words) {
  static Query of(String text) {
    return new Query(
        Stream.of(Folding.fold(text).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList());
  }

  /** Nothing but single letters is nothing to look for: they are everywhere. */
  boolean isEmpty() {
    return words.stream().allMatch(word -> word.length() < 2);
  }

  /** Whether every word is somewhere in a folded text. */
  boolean isIn(String folded) {
    for (String word : words) {
      if (!folded.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** How many of the words are in a folded text. */
  int countIn(String folded) {
    return (int) words.stream().filter(folded::contains).count();
  }
}
