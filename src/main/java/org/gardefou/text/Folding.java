package org.gardefou.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes texts comparable that differ in accents, case, apostrophes, dashes and spaces only. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The first characters, Latin with all its accents, are looked up: texts are long. */
  private static final List<String> KNOWN =
      IntStream.range(0, 0x250).mapToObj(Folding::foldedAnew).toList();

  private Folding() {}

  /** The folded text, without white space around it. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().forEach(character -> folded.append(folded(character)));
    return folded.toString().strip();
  }

  /** What a character becomes: one, several, or none where it only marks the one before. */
  static String folded(int character) {
    return character < KNOWN.size() ? KNOWN.get(character) : foldedAnew(character);
  }

  private static String foldedAnew(int character) {
    return switch (character) {
      case 'œ', 'Œ' -> "oe";
      case 'æ', 'Æ' -> "ae";
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'ß', 'ẞ' -> "ss";
      case '’' -> "'";
      case '‐', '‑', '–', '—' -> "-";
      case '€' -> "eur";
      case 0xA0, 0x2009, 0x202F -> " ";
      default -> bare(Character.toString(character));
    };
  }

  private static String bare(String character) {
    String apart = Normalizer.normalize(character, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
