package org.gardefou.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.gardefou.cel.CelExpr.Binary;
import org.gardefou.cel.CelExpr.BinaryOp;
import org.gardefou.cel.CelExpr.Conditional;
import org.gardefou.cel.CelExpr.Logical;
import org.gardefou.cel.CelExpr.LogicalOp;
import org.gardefou.cel.CelExpr.Name;
import org.gardefou.cel.CelExpr.Unary;
import org.gardefou.cel.CelExpr.UnaryOp;
import org.gardefou.cel.CelIssue.Code;
import org.gardefou.cel.Token.Kind;

/**
 * Parses by recursive descent, one method a level of precedence. Where it cannot read something it
 * puts a {@link #isHole hole} and goes on, so that one run finds all faults.
 *
 * <p>As in CEL, {@code !!x} is {@code x} and {@code --x} is {@code x}, whatever its type.
 */
final class Parser {
  private static final Map<Kind, BinaryOp> RELATIONS =
      Map.of(
          Kind.EQUAL, BinaryOp.EQUAL,
          Kind.NOT_EQUAL, BinaryOp.NOT_EQUAL,
          Kind.LESS, BinaryOp.LESS,
          Kind.AT_MOST, BinaryOp.AT_MOST,
          Kind.GREATER, BinaryOp.GREATER,
          Kind.AT_LEAST, BinaryOp.AT_LEAST,
          Kind.IN, BinaryOp.IN);
  private static final Map<Kind, BinaryOp> SUMS =
      Map.of(Kind.PLUS, BinaryOp.ADD, Kind.MINUS, BinaryOp.SUBTRACT);
  private static final Map<Kind, BinaryOp> PRODUCTS =
      Map.of(
          Kind.TIMES, BinaryOp.MULTIPLY,
          Kind.SLASH, BinaryOp.DIVIDE,
          Kind.PERCENT, BinaryOp.REMAINDER);

  private final Source source;
  private final Cursor cursor;
  private final Issues issues;
  private final OperandParser operands;
  private int depth;
  private boolean tooDeep;

  Parser(Source source, List<Token> tokens, Issues issues) {
    this.source = source;
    this.issues = issues;
    this.cursor = new Cursor(tokens, issues);
    this.operands = new OperandParser(this, cursor, issues);
  }

  /** The whole source as one expression. */
  CelExpr parse() {
    CelExpr expression = expression();
    if (!cursor.at(Kind.END)) {
      cursor.fail("an operator");
    }
    return expression;
  }

  /** Whether the parser put it in place of something that it could not read. */
  static boolean isHole(CelExpr expression) {
    return expression instanceof Name(CelPlace place, String name) && name.isEmpty();
  }

  /** What stands for something that cannot be read; the fault is reported. */
  CelExpr hole(Token token) {
    return new Name(place(token), "");
  }

  CelPlace place(Token token) {
    return source.place(token.start());
  }

  /** Refuses a node that makes the tree too high. */
  CelExpr bounded(CelExpr node) {
    if (height(node) <= Cel.MAX_DEPTH) {
      return node;
    }
    reportDepth(node.place());
    return new Name(node.place(), "");
  }

  private static int height(CelExpr node) {
    int highest = 0;
    for (CelExpr child : node.children()) {
      highest = Math.max(highest, height(child));
    }
    return highest + 1;
  }

  private void reportDepth(CelPlace place) {
    if (!tooDeep) {
      issues.add(place, Code.TOO_DEEP, "nested more than " + Cel.MAX_DEPTH + " levels deep");
    }
    tooDeep = true;
  }

  CelExpr expression() {
    return nested(this::choice);
  }

  private CelExpr choice() {
    CelExpr condition = disjunction();
    return cursor.at(Kind.QUESTION) ? conditional(condition) : condition;
  }

  private CelExpr nested(Supplier<CelExpr> inner) {
    if (depth == Cel.MAX_DEPTH) {
      Token token = cursor.peek();
      reportDepth(place(token));
      cursor.skipAll();
      return hole(token);
    }
    depth++;
    CelExpr expression = inner.get();
    depth--;
    return expression;
  }

  private CelExpr conditional(CelExpr condition) {
    CelPlace place = place(cursor.take());
    CelExpr then = disjunction();
    if (cursor.at(Kind.QUESTION)) {
      then = bareConditional(then);
    }
    cursor.expect(Kind.COLON);
    return bounded(new Conditional(place, condition, then, expression()));
  }

  /** CEL takes a conditional between {@code ?} and {@code :} in brackets only. */
  private CelExpr bareConditional(CelExpr condition) {
    issues.add(cursor.peek().start(), Code.SYNTAX, "put the inner '?:' in brackets");
    return nested(() -> conditional(condition));
  }

  private CelExpr disjunction() {
    return logical(Kind.OR, LogicalOp.OR, this::conjunction);
  }

  private CelExpr conjunction() {
    return logical(Kind.AND, LogicalOp.AND, () -> chain(RELATIONS, this::sum));
  }

  private CelExpr sum() {
    return chain(SUMS, () -> chain(PRODUCTS, this::unary));
  }

  private CelExpr logical(Kind kind, LogicalOp op, Supplier<CelExpr> operand) {
    CelExpr first = operand.get();
    if (!cursor.at(kind)) {
      return first;
    }
    CelPlace place = place(cursor.peek());
    List<CelExpr> operands = new ArrayList<>(List.of(first));
    while (cursor.accept(kind)) {
      operands.add(operand.get());
    }
    return bounded(new Logical(place, op, operands));
  }

  private CelExpr chain(Map<Kind, BinaryOp> ops, Supplier<CelExpr> operand) {
    CelExpr left = operand.get();
    while (ops.containsKey(cursor.peek().kind())) {
      Token sign = cursor.take();
      BinaryOp op = Objects.requireNonNull(ops.get(sign.kind()));
      left = bounded(new Binary(place(sign), op, left, operand.get()));
    }
    return left;
  }

  private CelExpr unary() {
    if (cursor.at(Kind.NOT)) {
      return prefixed(Kind.NOT, UnaryOp.NOT);
    }
    return cursor.at(Kind.MINUS) && !OperandParser.isNumber(cursor.peekSecond())
        ? prefixed(Kind.MINUS, UnaryOp.NEGATE)
        : operands.member();
  }

  private CelExpr prefixed(Kind kind, UnaryOp op) {
    CelPlace place = place(cursor.peek());
    boolean odd = false;
    while (cursor.accept(kind)) {
      odd = !odd;
    }
    CelExpr operand = operands.member();
    return odd ? bounded(new Unary(place, op, operand)) : operand;
  }
}
