package org.gardefou.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gardefou.cel.CelIssue.Code;
import org.gardefou.cel.Token.Kind;

/** Cuts a source into tokens in one pass; reports every fault and goes on behind it. */
final class Lexer {
  private static final Map<String, Kind> WORDS =
      Map.of("true", Kind.TRUE, "false", Kind.FALSE, "in", Kind.IN);
  private static final Map<String, Kind> PAIRS =
      Map.of(
          "&&", Kind.AND,
          "||", Kind.OR,
          "==", Kind.EQUAL,
          "!=", Kind.NOT_EQUAL,
          "<=", Kind.AT_MOST,
          ">=", Kind.AT_LEAST);
  private static final Map<Character, Kind> SIGNS =
      Map.ofEntries(
          Map.entry('(', Kind.OPEN),
          Map.entry(')', Kind.CLOSE),
          Map.entry('[', Kind.OPEN_LIST),
          Map.entry(']', Kind.CLOSE_LIST),
          Map.entry('{', Kind.OPEN_MAP),
          Map.entry('}', Kind.CLOSE_MAP),
          Map.entry('.', Kind.DOT),
          Map.entry(',', Kind.COMMA),
          Map.entry('?', Kind.QUESTION),
          Map.entry(':', Kind.COLON),
          Map.entry('!', Kind.NOT),
          Map.entry('<', Kind.LESS),
          Map.entry('>', Kind.GREATER),
          Map.entry('+', Kind.PLUS),
          Map.entry('-', Kind.MINUS),
          Map.entry('*', Kind.TIMES),
          Map.entry('/', Kind.SLASH),
          Map.entry('%', Kind.PERCENT));

  /** What stands alone where CEL wants two: read as the two, so that the rest still makes sense. */
  private static final Map<Character, Kind> HALVES =
      Map.of('=', Kind.EQUAL, '&', Kind.AND, '|', Kind.OR);

  private static final String TYPOGRAPHIC_QUOTES = "‘’“”";

  private final String text;
  private final Issues issues;
  private final List<Token> tokens = new ArrayList<>();
  private int next;

  private Lexer(Source source, Issues issues) {
    this.text = source.text();
    this.issues = issues;
  }

  /** The tokens of a source; the last one is {@link Kind#END}. */
  static List<Token> tokens(Source source, Issues issues) {
    Lexer lexer = new Lexer(source, issues);
    while (lexer.skipSpace()) {
      lexer.scan();
    }
    lexer.add(Kind.END, "", source.text().length());
    return lexer.tokens;
  }

  /** Skips space and comments; whether there is more. */
  private boolean skipSpace() {
    while (next < text.length()) {
      if (text.startsWith("//", next)) {
        int end = text.indexOf('\n', next);
        next = end < 0 ? text.length() : end;
      } else if (" \t\r\n\f".indexOf(text.charAt(next)) >= 0) {
        next++;
      } else {
        return true;
      }
    }
    return false;
  }

  private void scan() {
    char c = text.charAt(next);
    if (Words.startsIdentifier(c)) {
      scanWord();
    } else if (Words.isDigit(c) || (c == '.' && Words.isDigit(peek(1)))) {
      next = NumberScanner.scan(text, next, tokens, issues);
    } else if (c == '\'' || c == '"') {
      next = StringScanner.scan(text, next, tokens, issues);
    } else {
      scanSign(c);
    }
  }

  private void scanWord() {
    int start = next;
    while (Words.continuesIdentifier(peek(0))) {
      next++;
    }
    String word = text.substring(start, next);
    add(WORDS.getOrDefault(word, Kind.IDENTIFIER), word, start);
  }

  private void scanSign(char c) {
    int start = next;
    String pair = text.substring(start, Math.min(start + 2, text.length()));
    Kind both = PAIRS.get(pair);
    Kind single = SIGNS.get(c);
    if (both != null) {
      next += 2;
      add(both, pair, start);
    } else if (single != null) {
      next++;
      add(single, String.valueOf(c), start);
    } else {
      reportCharacter(c);
    }
  }

  private void reportCharacter(char c) {
    int start = next;
    if (TYPOGRAPHIC_QUOTES.indexOf(c) >= 0) {
      issues.add(start, Code.BAD_CHARACTER, "a string stands in straight quotes: 'text'");
      skipQuoted();
      add(Kind.FAULTY, text.substring(start, next), start);
      return;
    }
    Kind kind = HALVES.get(c);
    if (kind != null) {
      issues.add(start, Code.BAD_CHARACTER, "write '" + kind.sign() + "' instead of '" + c + "'");
      add(kind, kind.sign(), start);
      next++;
      return;
    }
    String character = Character.toString(text.codePointAt(start));
    issues.add(start, Code.BAD_CHARACTER, "'" + character + "' has no meaning in CEL");
    next += character.length();
  }

  /** Skips to behind the next typographic quote or to the end of the line. */
  private void skipQuoted() {
    boolean closed = false;
    next++;
    while (!closed && next < text.length() && text.charAt(next) != '\n') {
      closed = TYPOGRAPHIC_QUOTES.indexOf(text.charAt(next)) >= 0;
      next++;
    }
  }

  private char peek(int distance) {
    return next + distance < text.length() ? text.charAt(next + distance) : '\0';
  }

  private void add(Kind kind, String tokenText, int start) {
    tokens.add(new Token(kind, tokenText, start));
  }
}
