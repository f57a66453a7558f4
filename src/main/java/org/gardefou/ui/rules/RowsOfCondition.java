package org.gardefou.ui.rules;

import java.util.List;
import java.util.Optional;
import org.gardefou.cel.Condition;
import org.gardefou.cel.Condition.Comparison;
import org.gardefou.ui.rules.RowNode.Group;
import org.gardefou.ui.rules.RowNode.Kind;
import org.gardefou.ui.rules.RowNode.Row;

/** Between the rows of the builder and the condition that they state, both ways. */
final class RowsOfCondition {
  private RowsOfCondition() {}

  /** The rows of a condition; always a group, if only of one. */
  static Group rows(Condition condition) {
    return condition instanceof Condition.AllOf || condition instanceof Condition.AnyOf
        ? (Group) node(condition)
        : new Group(Kind.ALL, List.of(node(condition)));
  }

  private static RowNode node(Condition condition) {
    return switch (condition) {
      case Condition.Holds(String fact) -> new Row(fact, Operator.HOLDS, List.of(true));
      case Condition.Applies(String fact) -> new Row(fact, Operator.APPLIES, List.of());
      case Condition.OneOf(String fact, var values) -> new Row(fact, Operator.ONE_OF, values);
      case Condition.Compare c ->
          new Row(c.fact(), Operator.valueOf(c.comparison().name()), List.of(c.value()));
      case Condition.AllOf(var all) -> new Group(Kind.ALL, nodes(all));
      case Condition.AnyOf(var all) -> new Group(Kind.ANY, nodes(all));
      case Condition.Not(Condition inner) -> not(inner);
    };
  }

  private static List<RowNode> nodes(List<Condition> conditions) {
    return conditions.stream().map(RowsOfCondition::node).toList();
  }

  private static RowNode not(Condition inner) {
    return switch (inner) {
      case Condition.Holds(String fact) -> new Row(fact, Operator.HOLDS, List.of(false));
      case Condition.Applies(String fact) -> new Row(fact, Operator.APPLIES_NOT, List.of());
      case Condition.OneOf(String fact, var values) -> new Row(fact, Operator.NONE_OF, values);
      case Condition.AllOf(var all) -> new Group(Kind.NOT_ALL, nodes(all));
      case Condition.AnyOf(var all) -> new Group(Kind.NONE, nodes(all));
      default -> new Group(Kind.NONE, List.of(node(inner)));
    };
  }

  /** The condition that rows state; nothing as long as there are gaps. */
  static Optional<Condition> condition(RowNode node) {
    return switch (node) {
      case Row row -> condition(row);
      case Group(Kind kind, var members) -> {
        List<Condition> all = members.stream().flatMap(m -> condition(m).stream()).toList();
        yield all.isEmpty() || all.size() < members.size()
            ? Optional.empty()
            : Optional.of(group(kind, all));
      }
    };
  }

  private static Condition group(Kind kind, List<Condition> all) {
    return switch (kind) {
      case ALL -> all.size() == 1 ? all.getFirst() : new Condition.AllOf(all);
      case ANY -> all.size() == 1 ? all.getFirst() : new Condition.AnyOf(all);
      case NONE -> new Condition.Not(group(Kind.ANY, all));
      case NOT_ALL -> new Condition.Not(group(Kind.ALL, all));
    };
  }

  private static Optional<Condition> condition(Row row) {
    if (row.fact().isEmpty() || (row.values().isEmpty() && !row.operator().takesNoValue())) {
      return Optional.empty();
    }
    String fact = row.fact();
    return Optional.of(
        switch (row.operator()) {
          case HOLDS -> holds(fact, row.values().getFirst());
          case APPLIES -> new Condition.Applies(fact);
          case APPLIES_NOT -> new Condition.Not(new Condition.Applies(fact));
          case ONE_OF -> new Condition.OneOf(fact, row.values());
          case NONE_OF -> new Condition.Not(new Condition.OneOf(fact, row.values()));
          case EQUAL, NOT_EQUAL, AT_LEAST, AT_MOST, GREATER, LESS ->
              new Condition.Compare(
                  fact, Comparison.valueOf(row.operator().name()), row.values().getFirst());
        });
  }

  private static Condition holds(String fact, Object yes) {
    Condition holds = new Condition.Holds(fact);
    return yes.equals(true) ? holds : new Condition.Not(holds);
  }
}
