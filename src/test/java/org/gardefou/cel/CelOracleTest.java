package org.gardefou.cel;

import static org.gardefou.cel.CelSamples.ENVIRONMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gardefou.cel.CelIssue.Code;
import org.junit.jupiter.api.Test;

/**
 * Random expressions, evaluated by this package and by the reference implementation. The seed is
 * fixed; {@code -Dcel.seed=N} runs others, {@code -Dcel.pairs=N} more.
 */
class CelOracleTest {
  private static final long SEED = Long.getLong("cel.seed", 20261123L);
  private static final int PAIRS = Integer.getInteger("cel.pairs", 24_000);
  private static final int BINDINGS_PER_EXPRESSION = 8;
  private static final int LARGEST = 24;

  /** Faults of the subset, not of CEL: the reference may accept these sources. */
  private static final Set<Code> OURS =
      EnumSet.of(Code.MIXED_LIST, Code.EMPTY_RANGE, Code.TOO_DEEP, Code.LIST_TOO_LONG);

  private final CelOracle oracle = new CelOracle(ENVIRONMENT);

  @Test
  void outcomesAgreeWithTheReference() {
    System.out.println("CelOracleTest seed " + SEED);
    Random random = new Random(SEED);
    int pairs = 0;
    Map<Class<?>, Integer> kinds = new HashMap<>();
    while (pairs < PAIRS) {
      int size = 1 + pairs * LARGEST / PAIRS;
      CelType type =
          random.nextInt(3) == 0 ? CelSamples.pick(CelSamples.TYPES, random) : CelType.BOOL;
      CelExpr expression = new CelGenerator(random, 0).make(type, size);
      Optional<CelProgram> program = program(expression);
      if (program.isEmpty()) {
        // Nothing but a fault of the subset may be wrong with it.
        assertTrue(OURS.containsAll(faults(CelPrinter.print(expression))));
        continue;
      }
      for (int i = 0; i < BINDINGS_PER_EXPRESSION; i++) {
        CelBindings bindings = CelSamples.bindings(random);
        if (differs(program.get(), expression, bindings)) {
          fail(report(expression, bindings));
        }
        kinds.merge(program.get().run(bindings).getClass(), 1, Integer::sum);
        pairs++;
      }
    }
    // Each kind must be met often, or the comparison says little.
    for (Class<?> kind : Outcome.class.getPermittedSubclasses()) {
      assertTrue(kinds.getOrDefault(kind, 0) > PAIRS / 10, () -> kinds.toString());
    }
  }

  private boolean differs(CelExpr expression, CelBindings bindings) {
    String source = CelPrinter.print(expression);
    return program(expression).isPresent()
        && oracle.refusal(source).isEmpty()
        && differs(program(expression).orElseThrow(), expression, bindings);
  }

  private boolean differs(CelProgram program, CelExpr expression, CelBindings bindings) {
    Outcome ours = program.run(bindings);
    Outcome theirs = oracle.outcome(program.source(), bindings);
    boolean same =
        ours.equals(theirs) || (ours instanceof Outcome.Error && theirs instanceof Outcome.Error);
    return !same && !meetsOddDouble(expression, bindings);
  }

  /**
   * Whether some part is not a number or minus zero. The reference equates the first, and orders
   * both against ints, as {@link Double#compare} does; here they follow IEEE 754, as in CEL's
   * language definition.
   */
  private static boolean meetsOddDouble(CelExpr expression, CelBindings bindings) {
    boolean here =
        program(expression)
            .map(program -> program.run(bindings))
            .filter(outcome -> outcome instanceof Outcome.Value(Object value) && isOdd(value))
            .isPresent();
    return here || expression.children().stream().anyMatch(part -> meetsOddDouble(part, bindings));
  }

  private static boolean isOdd(Object value) {
    return value.equals(Double.NaN)
        || value.equals(-0.0)
        || (value instanceof List<?> list && list.stream().anyMatch(CelOracleTest::isOdd));
  }

  private static Optional<CelProgram> program(CelExpr expression) {
    String source = CelPrinter.print(expression);
    for (CelType type : CelSamples.TYPES) {
      if (Cel.compile(source, ENVIRONMENT, type)
          instanceof CelResult.Compiled(CelProgram program)) {
        return Optional.of(program);
      }
    }
    return Optional.empty();
  }

  private String report(CelExpr expression, CelBindings bindings) {
    CelExpr smallest = CelShrinker.shrink(expression, part -> differs(part, bindings));
    String source = CelPrinter.print(smallest);
    CelProgram program = program(smallest).orElseThrow();
    StringBuilder report = new StringBuilder("seed " + SEED + ": " + source);
    for (String name : program.names()) {
      int slot = ENVIRONMENT.indexOf(name);
      report.append("\n  ").append(name).append(" = ");
      report.append(bindings.value(slot).orElse(bindings.state(slot)));
    }
    report.append("\nours   ").append(program.run(bindings));
    return report.append("\ntheirs ").append(oracle.outcome(source, bindings)).toString();
  }

  @Test
  void theCheckerAgreesWithTheReference() {
    Random random = new Random(SEED);
    int accepted = 0;
    int refused = 0;
    for (int i = 0; i < 6_000; i++) {
      CelExpr expression =
          new CelGenerator(random, 0.12)
              .make(CelSamples.pick(CelSamples.TYPES, random), 1 + i % 12);
      String source = CelPrinter.print(expression);
      Set<Code> faults = faults(source);
      if (faults.stream().noneMatch(OURS::contains)) {
        String theirs = oracle.refusal(source).orElse("");
        assertEquals(faults.isEmpty(), theirs.isEmpty(), () -> source + "\n" + faults + theirs);
        accepted += faults.isEmpty() ? 1 : 0;
        refused += faults.isEmpty() ? 0 : 1;
      }
    }
    assertTrue(
        accepted > 1_000 && refused > 1_000, accepted + " accepted, " + refused + " refused");
  }

  /** The faults other than the type of the whole. */
  private static Set<Code> faults(String source) {
    Set<Code> codes = EnumSet.noneOf(Code.class);
    if (Cel.compile(source, ENVIRONMENT, CelType.BOOL) instanceof CelResult.Failed(var issues)) {
      issues.forEach(issue -> codes.add(issue.code()));
    }
    codes.remove(Code.RESULT_TYPE);
    return codes;
  }
}
