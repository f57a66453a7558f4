package org.gardefou.cel;

/**
 * A token.
 *
 * @param text as written; for {@link Kind#STRING} what it stands for
 * @param start index of its first character
 */
record Token(Kind kind, String text, int start) {
  /** The kinds of token, with the sign of those that have only one. */
  enum Kind {
    IDENTIFIER("a name"),
    INT("a number"),
    DOUBLE("a number"),
    STRING("a string"),
    /** A literal with a fault that is reported already. */
    FAULTY("a literal"),
    TRUE("true"),
    FALSE("false"),
    IN("in"),
    OPEN("("),
    CLOSE(")"),
    OPEN_LIST("["),
    CLOSE_LIST("]"),
    OPEN_MAP("{"),
    CLOSE_MAP("}"),
    DOT("."),
    COMMA(","),
    QUESTION("?"),
    COLON(":"),
    NOT("!"),
    AND("&&"),
    OR("||"),
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">="),
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    SLASH("/"),
    PERCENT("%"),
    END("the end");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** For messages. */
  String described() {
    return switch (kind) {
      case END -> "the end";
      case IDENTIFIER, INT, DOUBLE -> "'" + text + "'";
      case STRING, FAULTY -> kind.sign();
      default -> "'" + kind.sign() + "'";
    };
  }
}
