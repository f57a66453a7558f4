package org.gardefou.cel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gardefou.cel.CelIssue.Code;
import org.gardefou.cel.Token.Kind;

/** Walks over tokens; after a syntax error goes on where an expression may begin or end. */
final class Cursor {
  private static final Set<Kind> STOPS =
      EnumSet.of(
          Kind.AND,
          Kind.OR,
          Kind.QUESTION,
          Kind.COLON,
          Kind.COMMA,
          Kind.CLOSE,
          Kind.CLOSE_LIST,
          Kind.CLOSE_MAP,
          Kind.END);
  private static final Set<Kind> OPENING = EnumSet.of(Kind.OPEN, Kind.OPEN_LIST, Kind.OPEN_MAP);
  private static final Set<Kind> CLOSING = EnumSet.of(Kind.CLOSE, Kind.CLOSE_LIST, Kind.CLOSE_MAP);

  private final List<Token> tokens;
  private final Issues issues;
  private int next;
  private int reported = -1;

  Cursor(List<Token> tokens, Issues issues) {
    this.tokens = tokens;
    this.issues = issues;
  }

  /** The token that comes next; {@link Kind#END} at the end, however often it is taken. */
  Token peek() {
    return tokens.get(next);
  }

  /** The token behind the next one. */
  Token peekSecond() {
    return tokens.get(Math.min(next + 1, tokens.size() - 1));
  }

  Token take() {
    Token token = peek();
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }

  boolean at(Kind kind) {
    return peek().is(kind);
  }

  /** Takes the next token if it is of that kind. */
  boolean accept(Kind kind) {
    boolean found = at(kind);
    if (found) {
      take();
    }
    return found;
  }

  /** Takes a token of that kind; if there is none, reports it and looks for one further on. */
  void expect(Kind kind) {
    if (!accept(kind)) {
      fail("'" + kind.sign() + "'");
      accept(kind);
    }
  }

  /** Reports that something else was expected, one fault a place, and skips to a good place. */
  void fail(String expected) {
    if (next > reported && !at(Kind.FAULTY)) {
      String message = "expected " + expected + ", found " + peek().described();
      issues.add(peek().start(), Code.SYNTAX, message);
    }
    skip();
    reported = next;
  }

  /** Skips to where this bracket goes on or ends. */
  void skip() {
    int open = 0;
    while (!at(Kind.END) && (open > 0 || !STOPS.contains(peek().kind()))) {
      Kind kind = take().kind();
      if (OPENING.contains(kind)) {
        open++;
      } else if (CLOSING.contains(kind)) {
        open--;
      }
    }
  }

  /** Skips everything. */
  void skipAll() {
    next = tokens.size() - 1;
    reported = next;
  }
}
