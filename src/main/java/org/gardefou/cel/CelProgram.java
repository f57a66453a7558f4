package org.gardefou.cel;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** A compiled expression. Immutable and safe for several threads. */
public final class CelProgram {
  private final String source;
  private final CelEnvironment environment;
  private final CelExpr expression;
  private final Set<String> names;
  private final Machine machine;
  private final int room;
  private final boolean branches;

  private CelProgram(
      String source, CelEnvironment environment, CelExpr expression, Flattener.Flat flat) {
    this.source = source;
    this.environment = environment;
    this.expression = expression;
    this.names = Collections.unmodifiableSet(namesIn(expression, new LinkedHashSet<>()));
    this.machine = flat.machine();
    this.branches = branchesIn(expression);
    this.room = flat.variableSlots() == 0 ? 0 : environment.size() + flat.variableSlots();
  }

  /** A program of an expression that the checker has let through. */
  static CelProgram of(String source, CelEnvironment environment, CelExpr expression) {
    Flattener.Flat flat = Flattener.flatten(environment, expression);
    return new CelProgram(source, environment, expression, flat);
  }

  private static Set<String> namesIn(CelExpr expression, Set<String> names) {
    switch (expression) {
      case CelExpr.Name name -> names.add(name.name());
      case CelExpr.Has has -> names.add(has.name());
      default -> expression.children().forEach(child -> namesIn(child, names));
    }
    return names;
  }

  private static boolean branchesIn(CelExpr expression) {
    return expression instanceof CelExpr.Conditional
        || expression.children().stream().anyMatch(CelProgram::branchesIn);
  }

  /** The text that was compiled. */
  public String source() {
    return source;
  }

  /** The environment that it was compiled with. */
  public CelEnvironment environment() {
    return environment;
  }

  /** The declared names that it reads, {@code has()} included, in the order of the source. */
  public Set<String> names() {
    return names;
  }

  /** Whether it has a {@code ?:}, whose condition, when unknown, hides what its branches read. */
  public boolean hasBranches() {
    return branches;
  }

  /** The expression as a tree. */
  public CelExpr expression() {
    return expression;
  }

  /**
   * Evaluates it, with bindings of its environment or of one that adds names to it.
   *
   * @throws IllegalArgumentException when the bindings belong to another environment
   */
  public Outcome run(CelBindings bindings) {
    if (!bindings.environment().beginsWith(environment)) {
      throw new IllegalArgumentException("the bindings belong to another environment");
    }
    Object[] facts = bindings.values();
    return outcome(machine.run(room == 0 ? facts : Arrays.copyOf(facts, room)));
  }

  private static Outcome outcome(Object result) {
    return switch (result) {
      case Boolean bool -> bool ? Outcome.TRUE : Outcome.FALSE;
      case Undefined undefined -> undefined.outcome();
      default -> new Outcome.Value(result);
    };
  }

  /** The source. */
  @Override
  public String toString() {
    return source;
  }
}
