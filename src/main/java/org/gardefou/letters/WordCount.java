package org.gardefou.letters;

import java.util.regex.Pattern;

/** Counts words as a reader does: whatever stands between spaces and has a letter or digit. */
final class WordCount {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  private WordCount() {}

  static int of(String text) {
    return (int) SPACES.splitAsStream(text).filter(word -> WORD.matcher(word).find()).count();
  }
}
