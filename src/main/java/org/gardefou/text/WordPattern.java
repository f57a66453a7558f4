package org.gardefou.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds words of a list in a text, whole, with or without their accents. */
public final class WordPattern {
  private static final int FOLD = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Letters and the marks that French puts on them. */
  private static final Map<Character, String> FORMS =
      Map.of(
          'a', "[aàâä]",
          'c', "[cç]",
          'e', "[eéèêë]",
          'i', "[iîï]",
          'o', "[oôö]",
          'u', "[uùûü]",
          'y', "[yÿ]",
          '’', "['’]",
          '-', "[-\u2010\u2011]",
          ' ', "[\\s\u00a0\u202f]+");

  private WordPattern() {}

  /** One pattern for all words, the longest first; a star stands for any ending. */
  public static Pattern of(List<String> words) {
    String any =
        words.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(WordPattern::word)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", FOLD);
  }

  private static String word(String word) {
    String bare =
        Normalizer.normalize(word.replace("*", "").replace("œ", "oe"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "");
    String letters = bare.chars().mapToObj(c -> letter((char) c)).collect(Collectors.joining());
    return letters.replace("[oôö][eéèêë]", "(?:[oôö][eéèêë]|œ)")
        + (word.endsWith("*") ? "\\p{L}*" : "");
  }

  private static String letter(char c) {
    return FORMS.getOrDefault(c, Pattern.quote(String.valueOf(c)));
  }
}
