package org.gardefou.cel;

import java.util.List;
import org.gardefou.cel.CelIssue.Code;
import org.gardefou.cel.Token.Kind;

/** Scans one string in single or double quotes with its escapes. */
final class StringScanner {
  private static final String ESCAPES = "abfnrtv\\?\"'`";
  private static final String MEANINGS = "\u0007\b\f\n\r\t\u000B\\?\"'`";

  private final String text;
  private final Issues issues;
  private final StringBuilder value = new StringBuilder();
  private int next;
  private boolean faulty;

  private StringScanner(String text, int start, Issues issues) {
    this.text = text;
    this.issues = issues;
    this.next = start + 1;
  }

  /** Adds the token of the string that begins at {@code start}; the index behind it. */
  static int scan(String text, int start, List<Token> tokens, Issues issues) {
    StringScanner scanner = new StringScanner(text, start, issues);
    if (!scanner.scanTo(text.charAt(start))) {
      issues.add(start, Code.UNTERMINATED_STRING, "the string is not closed on its line");
      scanner.faulty = true;
    }
    Kind kind = scanner.faulty ? Kind.FAULTY : Kind.STRING;
    tokens.add(new Token(kind, scanner.value.toString(), start));
    return scanner.next;
  }

  /** Whether the closing quote was found. */
  private boolean scanTo(char quote) {
    while (next < text.length()) {
      char c = text.charAt(next);
      if (c == '\n' || c == '\r') {
        return false;
      }
      next++;
      if (c == quote) {
        return true;
      }
      if (c == '\\') {
        scanEscape();
      } else {
        value.append(c);
      }
    }
    return false;
  }

  private void scanEscape() {
    char c = next < text.length() ? text.charAt(next) : '\n';
    int meaning = ESCAPES.indexOf(c);
    if (meaning >= 0) {
      value.append(MEANINGS.charAt(meaning));
      next++;
      return;
    }
    switch (c) {
      case 'x', 'X' -> scanCode(next + 1, 2, 16);
      case 'u' -> scanCode(next + 1, 4, 16);
      case 'U' -> scanCode(next + 1, 8, 16);
      case '0', '1', '2', '3' -> scanCode(next, 3, 8);
      default -> report("CEL has no such escape");
    }
  }

  private void scanCode(int from, int length, int radix) {
    int end = from;
    int codePoint = 0;
    while (end < from + length && end < text.length() && isDigit(text.charAt(end), radix)) {
      // An eight-digit code overflows at worst into the sign: both are refused below.
      codePoint = codePoint * radix + Character.digit(text.charAt(end), radix);
      end++;
    }
    if (end < from + length) {
      report("the escape needs " + length + " digits");
    } else if (!isCharacter(codePoint)) {
      report("no character has this code");
    } else {
      value.appendCodePoint(codePoint);
      next = end;
    }
  }

  private static boolean isDigit(char c, int radix) {
    return c < 128 && Character.digit(c, radix) >= 0;
  }

  private static boolean isCharacter(int codePoint) {
    return Character.isValidCodePoint(codePoint)
        && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }

  private void report(String message) {
    issues.add(next - 1, Code.BAD_ESCAPE, message);
    faulty = true;
  }
}
