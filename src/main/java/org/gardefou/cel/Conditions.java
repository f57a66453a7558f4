package org.gardefou.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gardefou.cel.CelExpr.Binary;
import org.gardefou.cel.CelExpr.BinaryOp;
import org.gardefou.cel.CelExpr.Has;
import org.gardefou.cel.CelExpr.Items;
import org.gardefou.cel.CelExpr.Literal;
import org.gardefou.cel.CelExpr.Logical;
import org.gardefou.cel.CelExpr.LogicalOp;
import org.gardefou.cel.CelExpr.Name;
import org.gardefou.cel.CelExpr.Unary;
import org.gardefou.cel.CelExpr.UnaryOp;

/** Between conditions and expressions, both ways. */
final class Conditions {
  /** Where nothing was written yet. */
  private static final CelPlace PLACE = new CelPlace(1, 1);

  private Conditions() {}

  static Optional<Condition> of(CelExpr expression) {
    return switch (expression) {
      case Name name -> Optional.of(new Condition.Holds(name.name()));
      case Has has -> Optional.of(new Condition.Applies(has.name()));
      case Unary unary when unary.op() == UnaryOp.NOT ->
          of(unary.operand()).map(Condition.Not::new);
      case Logical logical -> group(logical);
      case Binary binary when binary.left() instanceof Name name -> row(name.name(), binary);
      default -> Optional.empty();
    };
  }

  private static Optional<Condition> group(Logical logical) {
    return all(logical.operands(), Conditions::of)
        .map(
            conditions ->
                logical.op() == LogicalOp.AND
                    ? new Condition.AllOf(conditions)
                    : new Condition.AnyOf(conditions));
  }

  private static Optional<Condition> row(String fact, Binary binary) {
    if (binary.op() == BinaryOp.IN) {
      return binary.right() instanceof Items items
          ? all(items.items(), Conditions::value).map(v -> new Condition.OneOf(fact, v))
          : Optional.empty();
    }
    return Stream.of(Condition.Comparison.values())
        .filter(comparison -> comparison.op() == binary.op())
        .findFirst()
        .flatMap(c -> value(binary.right()).map(v -> new Condition.Compare(fact, c, v)));
  }

  private static Optional<Object> value(CelExpr expression) {
    return expression instanceof Literal literal ? Optional.of(literal.value()) : Optional.empty();
  }

  /** What becomes of every expression; nothing where one of them does not fit. */
  private static <T> Optional<List<T>> all(
      List<CelExpr> expressions, Function<CelExpr, Optional<T>> each) {
    List<T> all = new ArrayList<>();
    expressions.forEach(expression -> each.apply(expression).ifPresent(all::add));
    return all.size() == expressions.size() ? Optional.of(all) : Optional.empty();
  }

  static CelExpr expression(Condition condition) {
    return switch (condition) {
      case Condition.Compare c ->
          new Binary(PLACE, c.comparison().op(), name(c.fact()), literal(c.value()));
      case Condition.OneOf c ->
          new Binary(PLACE, BinaryOp.IN, name(c.fact()), new Items(PLACE, literals(c.values())));
      case Condition.Holds c -> name(c.fact());
      case Condition.Applies c -> new Has(PLACE, c.fact());
      case Condition.Not c -> new Unary(PLACE, UnaryOp.NOT, expression(c.condition()));
      case Condition.AllOf c -> new Logical(PLACE, LogicalOp.AND, expressions(c.conditions()));
      case Condition.AnyOf c -> new Logical(PLACE, LogicalOp.OR, expressions(c.conditions()));
    };
  }

  private static CelExpr name(String fact) {
    return new Name(PLACE, fact);
  }

  private static CelExpr literal(Object value) {
    return new Literal(PLACE, value);
  }

  private static List<CelExpr> literals(List<Object> values) {
    return values.stream().map(Conditions::literal).toList();
  }

  private static List<CelExpr> expressions(List<Condition> conditions) {
    return conditions.stream().map(Conditions::expression).toList();
  }
}
