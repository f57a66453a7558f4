package org.gardefou.cel;

import java.util.List;
import java.util.Optional;

/**
 * A condition of the simple kind that can be put together from rows: comparisons of a fact with a
 * value, and groups of them. Every condition is an expression; {@link #of} says whether an
 * expression is a condition.
 */
public sealed interface Condition {
  /**
   * A fact compared with a value.
   *
   * @param value a {@link Boolean}, {@link Long}, {@link Double} or {@link String}
   */
  record Compare(String fact, Comparison comparison, Object value) implements Condition {}

  /**
   * A fact that has one of some values.
   *
   * @param values as in {@link Compare}
   */
  record OneOf(String fact, List<Object> values) implements Condition {
    public OneOf {
      values = List.copyOf(values);
    }
  }

  /** A yes/no fact that is yes. */
  record Holds(String fact) implements Condition {}

  /** A fact that applies, whether it is known or not. */
  record Applies(String fact) implements Condition {}

  /** A condition that does not hold. */
  record Not(Condition condition) implements Condition {}

  /**
   * Conditions that all hold.
   *
   * @param conditions two or more
   */
  record AllOf(List<Condition> conditions) implements Condition {
    public AllOf {
      conditions = several(conditions);
    }
  }

  /**
   * Conditions of which at least one holds.
   *
   * @param conditions two or more
   */
  record AnyOf(List<Condition> conditions) implements Condition {
    public AnyOf {
      conditions = several(conditions);
    }
  }

  /** How a fact is compared. */
  enum Comparison {
    EQUAL(CelExpr.BinaryOp.EQUAL),
    NOT_EQUAL(CelExpr.BinaryOp.NOT_EQUAL),
    LESS(CelExpr.BinaryOp.LESS),
    AT_MOST(CelExpr.BinaryOp.AT_MOST),
    GREATER(CelExpr.BinaryOp.GREATER),
    AT_LEAST(CelExpr.BinaryOp.AT_LEAST);

    private final CelExpr.BinaryOp op;

    Comparison(CelExpr.BinaryOp op) {
      this.op = op;
    }

    CelExpr.BinaryOp op() {
      return op;
    }
  }

  private static List<Condition> several(List<Condition> conditions) {
    if (conditions.size() < 2) {
      throw new IllegalArgumentException("a group has two conditions or more");
    }
    return List.copyOf(conditions);
  }

  /** The condition that an expression states; nothing where it is not of this kind. */
  static Optional<Condition> of(CelExpr expression) {
    return Conditions.of(expression);
  }

  /** The condition as an expression. */
  default CelExpr expression() {
    return Conditions.expression(this);
  }

  /** The canonical text of the expression. */
  default String text() {
    return CelPrinter.print(expression());
  }
}
