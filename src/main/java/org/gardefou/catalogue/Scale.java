package org.gardefou.catalogue;

import java.util.List;

/** An ordered list of words that several questions share, the mildest first (domain.md A.7.1). */
public record Scale(String id, List<Choice> words) {
  public Scale {
    words = List.copyOf(words);
  }
}
