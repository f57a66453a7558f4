package org.gardefou.ui.palette;

import java.util.List;

/** What is looked for: every word must fit, in any order, in either language. */
public final class Query {
  private static final int OWN = 10;

  private final String typed;
  private final List<String> words;

  /** A query as it was typed. */
  public Query(String typed) {
    this.typed = typed.strip();
    words = Phrase.words(typed);
  }

  /** As it was typed, without white space around it. */
  public String typed() {
    return typed;
  }

  /** Whether nothing is looked for. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /**
   * How well a finding fits; 0 where it does not. Words of its own count ten times those of where
   * it belongs; a name that was typed whole comes before longer ones that hold it.
   */
  public int fit(Finding finding) {
    int sum = 0;
    for (String word : words) {
      int fit = Math.max(OWN * best(finding.own(), word), best(finding.around(), word));
      if (fit == 0) {
        return 0;
      }
      sum += fit;
    }
    return isWhole(finding) ? sum + 1 : sum;
  }

  private boolean isWhole(Finding finding) {
    return finding.own().stream().anyMatch(phrase -> phrase.words().equals(words));
  }

  private static int best(List<Phrase> phrases, String word) {
    return phrases.stream().mapToInt(phrase -> phrase.fit(word)).max().orElse(0);
  }
}
