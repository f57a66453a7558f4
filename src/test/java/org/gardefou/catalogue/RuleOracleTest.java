package org.gardefou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.gardefou.cel.CelBindings;
import org.gardefou.cel.CelOracle;
import org.gardefou.cel.CelProgram;
import org.junit.jupiter.api.Test;

/**
 * Every expression of the catalogue means to us what it means to the reference implementation of
 * CEL.
 */
class RuleOracleTest {
  private static final int BINDINGS_FOR_EACH = 12;

  private final Catalogue catalogue = CatalogueLoader.builtIn().catalogue();
  private final CelOracle oracle = new CelOracle(catalogue.environment());

  private List<CelProgram> programs() {
    List<CelProgram> all = new ArrayList<>();
    catalogue.rules().values().forEach(rule -> all.addAll(rule.tiers().values()));
    catalogue.greens().values().forEach(green -> all.add(green.when()));
    catalogue.giveUps().values().forEach(giveUp -> all.add(giveUp.when()));
    catalogue.facts().values().forEach(fact -> all.addAll(of(fact)));
    return all;
  }

  private static List<CelProgram> of(Fact fact) {
    Exact exact = fact.exact();
    Stream<CelProgram> figures =
        exact == null
            ? Stream.of()
            : Stream.of(exact.value(), exact.when()).filter(Objects::nonNull);
    Stream<CelProgram> counted =
        fact.count() instanceof Count.OfConditions count
            ? count.conditions().stream()
            : Stream.of();
    return Stream.concat(figures, counted).toList();
  }

  @Test
  void theReferenceAgreesOnEveryExpression() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (CelProgram program : programs()) {
      for (int i = 0; i < BINDINGS_FOR_EACH; i++) {
        CelBindings bindings = bindings(program, random);
        assertEquals(
            oracle.outcome(program.source(), bindings).getClass(),
            program.run(bindings).getClass(),
            "seed " + seed + ": " + program.source());
        if (program.run(bindings) instanceof org.gardefou.cel.Outcome.Value value) {
          assertEquals(
              oracle.outcome(program.source(), bindings),
              value,
              "seed " + seed + ": " + program.source());
        }
      }
    }
  }

  private CelBindings bindings(CelProgram program, Random random) {
    CelBindings bindings = CelBindings.of(catalogue.environment());
    for (String name : program.names()) {
      switch (random.nextInt(5)) {
        case 0 -> bindings.unknown(name);
        case 1 -> bindings.absent(name);
        default -> bindings.bind(name, value(name, random));
      }
    }
    return bindings;
  }

  private Object value(String name, Random random) {
    Fact fact = catalogue.facts().get(name);
    if (fact == null) {
      return random.nextBoolean() ? "prospect" : "business";
    }
    return switch (fact.type()) {
      case YESNO -> random.nextBoolean();
      case CHOICE -> fact.choices().get(random.nextInt(fact.choices().size())).id();
      case WORDS -> 1L + random.nextInt(fact.choices().size());
      case SCALE -> 1L + random.nextInt(5);
      case NUMBER, MONEY -> random.nextInt(80) / 2.0;
      case DATE -> "2026-11-23";
    };
  }
}
