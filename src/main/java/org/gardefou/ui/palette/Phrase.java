package org.gardefou.ui.palette;

import java.util.List;
import java.util.regex.Pattern;
import org.gardefou.model.Text;
import org.gardefou.text.Folding;

/** The words of one language, folded, as they are searched. */
record Phrase(List<String> words) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int WHOLE = 6;
  private static final int START = 4;
  private static final int STARTS = 3;
  private static final int WITHIN = 2;
  private static final int SCATTERED = 1;

  static Phrase of(String text) {
    return new Phrase(words(text));
  }

  static List<Phrase> of(Text text) {
    return text.en().equals(text.fr())
        ? List.of(of(text.en()))
        : List.of(of(text.en()), of(text.fr()));
  }

  /** The folded words of a text: letters and digits, whatever stands between them. */
  static List<String> words(String text) {
    return BETWEEN.splitAsStream(Folding.fold(text)).filter(word -> !word.isEmpty()).toList();
  }

  /**
   * How well a folded word fits: a whole word best, then the start of one, the starts of several in
   * a row ({@code newmis}), a part of one, its letters with gaps ({@code thme}); 0 where it does
   * not. The first word of the phrase counts a little more.
   */
  int fit(String typed) {
    int best = words.stream().mapToInt(word -> fit(typed, word)).max().orElse(0);
    if (best > 0 && fit(typed, words.getFirst()) == best) {
      best++;
    }
    return best < STARTS && isStarts(typed, 0) ? STARTS : best;
  }

  private static int fit(String typed, String word) {
    if (word.equals(typed)) {
      return WHOLE;
    }
    if (word.startsWith(typed)) {
      return START;
    }
    if (typed.length() < 2) {
      return 0;
    }
    if (word.contains(typed)) {
      return WITHIN;
    }
    return typed.length() > 2 && isScattered(typed, word) ? SCATTERED : 0;
  }

  /** Whether all is made of the starts of words from a place on, in their order. */
  private boolean isStarts(String typed, int from) {
    if (typed.isEmpty()) {
      return true;
    }
    for (int i = from; i < words.size(); i++) {
      for (int length = common(typed, words.get(i)); length > 0; length--) {
        if (isStarts(typed.substring(length), i + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  /** Whether the letters stand in a word in their order, from its first on. */
  private static boolean isScattered(String typed, String word) {
    int at = 0;
    for (int i = 0; i < word.length() && at < typed.length(); i++) {
      if (word.charAt(i) == typed.charAt(at)) {
        at++;
      } else if (i == 0) {
        return false;
      }
    }
    return at == typed.length();
  }
}
