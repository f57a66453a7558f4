package org.gardefou.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gardefou.cel.CelExpr.Items;
import org.gardefou.cel.CelExpr.Literal;
import org.gardefou.cel.CelIssue.Code;
import org.gardefou.cel.Token.Kind;

/**
 * The part of the parser that reads what binds tightest: literals, lists, brackets, and members.
 */
final class OperandParser {
  private final Parser parser;
  private final Cursor cursor;
  private final Issues issues;
  private final CallParser calls;

  OperandParser(Parser parser, Cursor cursor, Issues issues) {
    this.parser = parser;
    this.cursor = cursor;
    this.issues = issues;
    this.calls = new CallParser(parser, cursor, issues);
  }

  /** A primary expression with what follows it after dots. */
  CelExpr member() {
    CelExpr target = primary();
    while (true) {
      if (cursor.accept(Kind.DOT)) {
        target = calls.select(target);
      } else if (cursor.at(Kind.OPEN_LIST)) {
        target = refuseIndex();
      } else {
        return target;
      }
    }
  }

  private CelExpr refuseIndex() {
    Token bracket = cursor.take();
    issues.add(bracket.start(), Code.UNSUPPORTED, "indexing is not in this subset of CEL");
    parser.expression();
    cursor.expect(Kind.CLOSE_LIST);
    return parser.hole(bracket);
  }

  private CelExpr primary() {
    return switch (cursor.peek().kind()) {
      case TRUE, FALSE -> literal(cursor.peek().is(Kind.TRUE));
      case STRING -> literal(cursor.peek().text());
      case FAULTY -> parser.hole(cursor.take());
      case INT, DOUBLE -> number(parser.place(cursor.peek()), "");
      case IDENTIFIER -> calls.identifier();
      case OPEN -> parenthesised();
      case OPEN_LIST -> list();
      case OPEN_MAP -> refuseMap();
      case MINUS ->
          isNumber(cursor.peekSecond()) ? number(parser.place(cursor.take()), "-") : missing();
      default -> missing();
    };
  }

  private CelExpr missing() {
    Token token = cursor.peek();
    cursor.fail("a name, a value or '('");
    return parser.hole(token);
  }

  private CelExpr literal(Object value) {
    return new Literal(parser.place(cursor.take()), value);
  }

  /** Whether the token is a number without a sign. */
  static boolean isNumber(Token token) {
    return token.is(Kind.INT) || token.is(Kind.DOUBLE);
  }

  private CelExpr number(CelPlace place, String sign) {
    Token token = cursor.take();
    String text = sign + token.text();
    Optional<Object> value =
        token.is(Kind.INT) ? Numbers.parseInt(text) : Numbers.parseDouble(text);
    if (value.isEmpty()) {
      issues.add(place, Code.BAD_NUMBER, text + " is out of range");
      return parser.hole(token);
    }
    return new Literal(place, value.get());
  }

  private CelExpr parenthesised() {
    cursor.take();
    CelExpr inner = parser.expression();
    cursor.expect(Kind.CLOSE);
    return inner;
  }

  private CelExpr list() {
    Token bracket = cursor.take();
    List<CelExpr> items = new ArrayList<>();
    while (!cursor.at(Kind.CLOSE_LIST)) {
      items.add(parser.expression());
      if (!cursor.accept(Kind.COMMA)) {
        break;
      }
    }
    cursor.expect(Kind.CLOSE_LIST);
    if (items.size() > Cel.MAX_LIST_SIZE) {
      String message = "more than " + Cel.MAX_LIST_SIZE + " elements";
      issues.add(bracket.start(), Code.LIST_TOO_LONG, message);
      return parser.hole(bracket);
    }
    return parser.bounded(new Items(parser.place(bracket), items));
  }

  private CelExpr refuseMap() {
    Token brace = cursor.take();
    issues.add(brace.start(), Code.UNSUPPORTED, "maps are not in this subset of CEL");
    while (!cursor.at(Kind.CLOSE_MAP) && !cursor.at(Kind.END)) {
      cursor.take();
    }
    cursor.accept(Kind.CLOSE_MAP);
    return parser.hole(brace);
  }
}
