package org.gardefou.ui.command;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives each line of one menu a letter of its own, which does what the line says. */
final class Letters {
  private final Set<Character> taken = new HashSet<>();

  /** The words, marked before their letter; the first letters of words are preferred. */
  String mark(String words) {
    return IntStream.concat(
            IntStream.range(0, words.length()).filter(at -> begins(words, at)),
            IntStream.range(0, words.length()))
        .filter(at -> isPlain(words.charAt(at)) && taken.add(lower(words.charAt(at))))
        .mapToObj(at -> escape(words.substring(0, at)) + "_" + escape(words.substring(at)))
        .findFirst()
        .orElseGet(() -> escape(words));
  }

  /** Whether a key writes the letter that is marked in words. */
  static boolean isFor(@Nullable String marked, String key) {
    if (marked == null) {
      return false;
    }
    int at = marked.replace("__", "  ").indexOf('_') + 1;
    return at > 0 && key.length() == 1 && lower(marked.charAt(at)) == lower(key.charAt(0));
  }

  private static boolean begins(String words, int at) {
    return at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
  }

  /** Every keyboard writes it with one key. */
  private static boolean isPlain(char letter) {
    return lower(letter) >= 'a' && lower(letter) <= 'z';
  }

  private static char lower(char letter) {
    return String.valueOf(letter).toLowerCase(Locale.ROOT).charAt(0);
  }

  /** A mark that belongs to the words is written twice. */
  private static String escape(String words) {
    return words.replace("_", "__");
  }
}
