package org.gardefou.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Exact;
import org.gardefou.catalogue.Fact;
import org.gardefou.cel.CelExpr;
import org.gardefou.cel.CelProgram;

/**
 * Where the expressions of a catalogue change their mind about a fact: the constants that they
 * compare it with. A fact that takes part in arithmetic or is compared with another fact is
 * entangled: no finite set of answers is known to tell all cases apart.
 */
final class CutPoints {
  private final Map<String, Set<Cut>> cuts = new HashMap<>();
  private final Map<String, Set<Object>> mentioned = new HashMap<>();
  private final Set<String> entangled = new HashSet<>();

  /**
   * A place between numbers.
   *
   * @param above whether the place is right above {@code at}, else right below
   */
  record Cut(double at, boolean above) {
    boolean isBelow(double number) {
      return above ? number > at : number >= at;
    }
  }

  /** Of all expressions of a catalogue. */
  static CutPoints of(Catalogue catalogue) {
    CutPoints points = new CutPoints();
    catalogue.rules().values().forEach(rule -> rule.tiers().values().forEach(points::read));
    catalogue.greens().values().forEach(green -> points.read(green.when()));
    catalogue.facts().values().forEach(points::read);
    return points;
  }

  /** Adds a condition. */
  void read(CelProgram program) {
    condition(program.expression());
  }

  /** Adds what decides or counts a fact. */
  void read(Fact fact) {
    if (fact.count() instanceof Count.OfConditions count) {
      count.conditions().forEach(this::read);
    }
    Exact exact = fact.exact();
    if (exact != null) {
      read(exact);
    }
  }

  private void read(Exact exact) {
    if (exact.when() != null) {
      read(exact.when());
    }
    if (exact.value().expression() instanceof CelExpr.Name(var place, String name)) {
      exact.steps().forEach(step -> cut(name, step.doubleValue(), false));
    } else {
      read(exact.value().expression());
    }
  }

  private void read(CelExpr expression) {
    switch (expression) {
      case CelExpr.Logical logical -> logical.operands().forEach(this::condition);
      case CelExpr.Unary(var place, CelExpr.UnaryOp op, CelExpr operand)
          when op == CelExpr.UnaryOp.NOT ->
          condition(operand);
      case CelExpr.Conditional(var place, CelExpr test, CelExpr then, CelExpr otherwise) -> {
        condition(test);
        read(then);
        read(otherwise);
      }
      case CelExpr.Binary binary -> binary(binary);
      case CelExpr.Name name -> entangled.add(name.name());
      default -> expression.children().forEach(this::read);
    }
  }

  /** A part that is read as yes or no: a bare name is not entangled there. */
  private void condition(CelExpr expression) {
    if (!(expression instanceof CelExpr.Name)) {
      read(expression);
    }
  }

  private void binary(CelExpr.Binary binary) {
    switch (binary) {
      case CelExpr.Binary(var p, var op, CelExpr.Name name, CelExpr.Literal constant)
          when isComparison(op) ->
          compare(name.name(), op, constant.value());
      case CelExpr.Binary(var p, var op, CelExpr.Literal constant, CelExpr.Name name)
          when isComparison(op) ->
          compare(name.name(), mirrored(op), constant.value());
      case CelExpr.Binary(var p, var op, CelExpr.Name name, CelExpr.Items(var q, var items))
          when op == CelExpr.BinaryOp.IN && literals(items) ->
          items.forEach(
              item ->
                  compare(name.name(), CelExpr.BinaryOp.EQUAL, ((CelExpr.Literal) item).value()));
      default -> binary.children().forEach(this::read);
    }
  }

  private static boolean literals(Collection<CelExpr> items) {
    return items.stream().allMatch(CelExpr.Literal.class::isInstance);
  }

  private static boolean isComparison(CelExpr.BinaryOp op) {
    return switch (op) {
      case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> true;
      default -> false;
    };
  }

  private static CelExpr.BinaryOp mirrored(CelExpr.BinaryOp op) {
    return switch (op) {
      case LESS -> CelExpr.BinaryOp.GREATER;
      case AT_MOST -> CelExpr.BinaryOp.AT_LEAST;
      case GREATER -> CelExpr.BinaryOp.LESS;
      case AT_LEAST -> CelExpr.BinaryOp.AT_MOST;
      default -> op;
    };
  }

  private void compare(String name, CelExpr.BinaryOp op, Object constant) {
    if (!(constant instanceof Number number)) {
      mentioned.computeIfAbsent(name, n -> new HashSet<>()).add(constant);
      return;
    }
    if (op != CelExpr.BinaryOp.GREATER && op != CelExpr.BinaryOp.AT_MOST) {
      cut(name, number.doubleValue(), false);
    }
    if (op != CelExpr.BinaryOp.LESS && op != CelExpr.BinaryOp.AT_LEAST) {
      cut(name, number.doubleValue(), true);
    }
  }

  private void cut(String name, double at, boolean above) {
    cuts.computeIfAbsent(name, n -> new HashSet<>()).add(new Cut(at, above));
  }

  /** The places between numbers at which an expression changes its mind. */
  Set<Cut> cuts(String fact) {
    return cuts.getOrDefault(fact, Set.of());
  }

  /** The constants of the cuts, rising. */
  List<Double> constants(String fact) {
    Set<Double> constants = new TreeSet<>();
    cuts(fact).forEach(cut -> constants.add(cut.at()));
    return List.copyOf(constants);
  }

  /** Whether an expression names this word. */
  boolean mentions(String fact, Object word) {
    return mentioned.getOrDefault(fact, Set.of()).contains(word);
  }

  /** The facts that take part in arithmetic or are compared with another fact. */
  Set<String> entangled() {
    return entangled;
  }
}
