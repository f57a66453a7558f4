package org.gardefou.text;

import java.util.Locale;

/**
 * Text from a file made safe to print: characters that turn the reading direction, or that no
 * document may contain, become visible marks such as {@code [U+202E]} (reliability.md 5).
 */
public final class VisibleText {
  private VisibleText() {}

  /** The text with every dangerous character shown; line ends become plain ones. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (dangerous(c)) {
      out.append(String.format(Locale.ROOT, "[U+%04X]", c));
    } else {
      out.appendCodePoint(c);
    }
  }

  private static boolean dangerous(int c) {
    return bidi(c) || (Character.isISOControl(c) && c != '\n' && c != '\t') || broken(c);
  }

  private static boolean bidi(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C;
  }

  private static boolean broken(int c) {
    return (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE || c == 0x2028 || c == 0x2029;
  }
}
