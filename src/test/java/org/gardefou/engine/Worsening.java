package org.gardefou.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Exact;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.cel.CelExpr;
import org.gardefou.cel.CelProgram;
import org.gardefou.model.Value;

/**
 * In which direction an answer is bad news: where all conditions of rules can only become true as
 * it rises, and all good signs only false, or the other way round. Answers that help here and harm
 * there have no direction.
 */
final class Worsening {
  private static final int UP = 1;
  private static final int DOWN = -1;
  private static final int NONE = 0;

  private final Catalogue catalogue;
  private final Map<String, Integer> directions = new HashMap<>();

  Worsening(Catalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.rules().values().forEach(r -> r.tiers().values().forEach(tier -> read(tier, UP)));
    catalogue.greens().values().forEach(green -> read(green.when(), DOWN));
  }

  private void read(CelProgram condition, int sign) {
    walk(condition.expression(), sign);
  }

  private void walk(CelExpr expression, int sign) {
    switch (expression) {
      case CelExpr.Logical logical -> logical.operands().forEach(part -> walk(part, sign));
      case CelExpr.Unary(var place, CelExpr.UnaryOp op, CelExpr operand) -> walk(operand, -sign);
      case CelExpr.Name name -> note(name.name(), sign);
      case CelExpr.Binary(var place, var op, CelExpr.Name name, CelExpr.Literal literal) ->
          note(name.name(), sign * rising(op, name.name(), literal.value()));
      default -> blur(expression);
    }
  }

  /** Whether a comparison can only become true as the answer rises, or as it falls. */
  private int rising(CelExpr.BinaryOp op, String name, Object constant) {
    return switch (op) {
      case GREATER, AT_LEAST -> UP;
      case LESS, AT_MOST -> DOWN;
      case EQUAL -> equal(name, constant);
      case NOT_EQUAL -> -equal(name, constant);
      default -> NONE;
    };
  }

  private int equal(String name, Object constant) {
    if (constant instanceof Boolean yes) {
      return yes ? UP : DOWN;
    }
    Fact fact = catalogue.facts().get(name);
    if (fact == null || !(constant instanceof Long position)) {
      return NONE;
    }
    return position == 1 ? DOWN : position == last(fact) ? UP : NONE;
  }

  private static long last(Fact fact) {
    return fact.type() == FactType.SCALE ? 5 : fact.choices().size();
  }

  private void blur(CelExpr expression) {
    if (expression instanceof CelExpr.Name name) {
      note(name.name(), NONE);
    }
    expression.children().forEach(this::blur);
  }

  /** A counted fact passes its direction on to what it counts. */
  private void note(String name, int sign) {
    directions.merge(name, sign, (a, b) -> a.equals(b) ? a : NONE);
    Fact fact = catalogue.facts().get(name);
    if (fact != null && fact.count() instanceof Count.OfConditions count) {
      count.conditions().forEach(condition -> walk(condition.expression(), sign));
    }
    if (fact != null && fact.count() instanceof Count.OfRules && sign != UP) {
      throw new IllegalStateException("fewer reds would be bad news: " + name);
    }
    Exact exact = fact == null ? null : fact.exact();
    if (exact != null) {
      blur(exact.value().expression());
    }
  }

  /** Facts that have a direction. */
  Set<String> directed() {
    directions.values().removeIf(sign -> sign == NONE);
    return directions.keySet();
  }

  /** The answer one step worse; none where there is no worse one. */
  Optional<Value> worse(Fact fact, Value value) {
    int sign = directions.getOrDefault(fact.id(), NONE);
    return sign == NONE ? Optional.empty() : worse(fact, value, sign);
  }

  private static Optional<Value> worse(Fact fact, Value value, int sign) {
    return switch (value) {
      case Value.YesNo(boolean yes) ->
          yes == (sign == UP) ? Optional.empty() : Optional.of(Value.of(!yes));
      case Value.Word(String id) -> word(fact, id, sign);
      case Value.Number(var number) when fact.type() == FactType.SCALE -> {
        long next = number.longValue() + sign;
        yield next < 1 || next > last(fact) ? Optional.empty() : Optional.of(Value.of(next));
      }
      case Value.Number number -> Optional.empty();
    };
  }

  private static Optional<Value> word(Fact fact, String id, int sign) {
    List<String> ids = fact.choices().stream().map(choice -> choice.id()).toList();
    int next = ids.indexOf(id) + sign;
    return fact.type() != FactType.WORDS || next < 0 || next >= ids.size()
        ? Optional.empty()
        : Optional.of(Value.of(ids.get(next)));
  }
}
