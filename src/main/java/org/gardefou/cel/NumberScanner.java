package org.gardefou.cel;

import java.util.List;
import org.gardefou.cel.CelIssue.Code;
import org.gardefou.cel.Token.Kind;

/** Scans one number: decimal or hexadecimal int, or double. The parser reads its value. */
final class NumberScanner {
  private final String text;
  private final int start;
  private int next;

  private NumberScanner(String text, int start) {
    this.text = text;
    this.start = start;
    this.next = start;
  }

  /** Adds the token of the number that begins at {@code start}; the index behind it. */
  static int scan(String text, int start, List<Token> tokens, Issues issues) {
    NumberScanner scanner = new NumberScanner(text, start);
    Kind kind = scanner.number();
    int end = scanner.next;
    scanner.skipWord();
    if (scanner.next > end) {
      report(text.substring(start, scanner.next), start, issues);
      kind = Kind.FAULTY;
    }
    tokens.add(new Token(kind, text.substring(start, scanner.next), start));
    return scanner.next;
  }

  private static void report(String word, int start, Issues issues) {
    if (word.endsWith("u") || word.endsWith("U")) {
      issues.add(start, Code.UNSUPPORTED, "unsigned numbers are not in this subset of CEL");
    } else {
      issues.add(start, Code.BAD_NUMBER, "'" + word + "' is not a number");
    }
  }

  private Kind number() {
    if (text.startsWith("0x", start) && isHex(start + 2)) {
      next += 2;
      while (isHex(next)) {
        next++;
      }
      return Kind.INT;
    }
    skipDigits();
    boolean fraction = skipFraction();
    boolean exponent = skipExponent();
    return fraction || exponent ? Kind.DOUBLE : Kind.INT;
  }

  private boolean skipFraction() {
    boolean found = at(next) == '.' && Words.isDigit(at(next + 1));
    if (found) {
      next++;
      skipDigits();
    }
    return found;
  }

  private boolean skipExponent() {
    if (at(next) != 'e' && at(next) != 'E') {
      return false;
    }
    int digits = at(next + 1) == '+' || at(next + 1) == '-' ? next + 2 : next + 1;
    boolean found = Words.isDigit(at(digits));
    if (found) {
      next = digits;
      skipDigits();
    }
    return found;
  }

  private void skipDigits() {
    while (Words.isDigit(at(next))) {
      next++;
    }
  }

  private void skipWord() {
    while (Words.continuesIdentifier(at(next))) {
      next++;
    }
  }

  private boolean isHex(int index) {
    return Character.digit(at(index), 16) >= 0 && at(index) < 128;
  }

  private char at(int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }
}
