package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Answer;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

/** What must hold for every mission, whatever the answers and their order (domain.md A.4.2). */
class EnginePropertiesTest {
  private static final double TOLERANCE = 1e-9;
  private static final int RUNS = 24;

  private final Fixture empty = Fixture.empty(Phase.PROSPECT, ClientKind.BUSINESS);
  private final Engine engine = new Engine(empty.catalogue(), Freelancer.create());

  @Test
  void answersOnlyEverNarrowTheInterval() {
    long seed = Long.getLong("gardefou.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int run = 0; run < RUNS; run++) {
      narrows(random, "seed " + seed + " run " + run);
    }
  }

  private void narrows(Random random, String where) {
    Fixture fixture =
        empty
            .phase(random.nextBoolean() ? Phase.PROSPECT : Phase.ONGOING)
            .kind(ClientKind.values()[random.nextInt(3)]);
    List<Fact> questions = new ArrayList<>(engine.questions(fixture.client(), fixture.mission()));
    Mission mission = withoutDetails(fixture.mission(), questions);
    questions.removeIf(fact -> fact.refines().isPresent());
    Collections.shuffle(questions, random);
    Assessment before = engine.assess(fixture.client(), mission, Fixture.DAY);
    for (Fact fact : questions) {
      mission = mission.withAnswer(fact.id(), Answer.known(any(fact, random)));
      Assessment after = engine.assess(fixture.client(), mission, Fixture.DAY);
      String step = where + " " + fact.id();
      assertTrue(after.total().low() >= before.total().low() - TOLERANCE, step + " low fell");
      assertTrue(after.total().high() <= before.total().high() + TOLERANCE, step + " high rose");
      assertTrue(
          before.possibleVerdicts().containsAll(after.possibleVerdicts()),
          step + " " + before.possibleVerdicts() + " then " + after.possibleVerdicts());
      assertEquals(List.of(), changed(before, after), step + ": a decided rule changed");
      before = after;
    }
    assertEquals(before.total().low(), before.total().high(), TOLERANCE, where);
    assertTrue(before.exact() && before.settled(), where);
  }

  /** Numbers are left out: a number that contradicts an answered word rightly replaces it. */
  private static Mission withoutDetails(Mission mission, List<Fact> questions) {
    Mission changed = mission;
    for (Fact fact : questions) {
      if (fact.refines().isPresent()) {
        changed = changed.withAnswer(fact.id(), Answer.notApplicable());
      }
    }
    return changed;
  }

  /**
   * A rule that is clear, or fired at its gravest possible tier, stays as it is (Kleene soundness).
   */
  private static List<String> changed(Assessment before, Assessment after) {
    List<String> clearAfter = after.clear().stream().map(f -> f.rule().id()).toList();
    List<String> clearLost =
        before.clear().stream()
            .map(f -> f.rule().id())
            .filter(id -> !clearAfter.contains(id))
            .toList();
    List<String> firedAfter =
        after.flags().stream().filter(Flag::fired).map(f -> f.rule().id()).toList();
    return before.flags().stream()
        .filter(Flag::fired)
        .map(f -> f.rule().id())
        .filter(id -> !firedAfter.contains(id))
        .collect(Collectors.toCollection(() -> new ArrayList<>(clearLost)));
  }

  private static Value any(Fact fact, Random random) {
    return switch (fact.type()) {
      case YESNO -> Value.of(random.nextBoolean());
      case CHOICE, WORDS ->
          Value.of(fact.choices().get(random.nextInt(fact.choices().size())).id());
      case SCALE -> Value.of(1L + random.nextInt(5));
      case NUMBER, MONEY -> number(fact, random);
      case DATE -> Value.of("2026-11-01");
    };
  }

  private static Value number(Fact fact, Random random) {
    BigDecimal max = java.util.Objects.requireNonNull(fact.range()).max();
    int limit = Math.max(1, Math.min(max.intValue(), random.nextBoolean() ? 10 : 2000));
    return Value.of((long) random.nextInt(limit + 1));
  }

  @Test
  void whatIsNamedAsOpenDecidesTheRule() {
    Assessment assessment = engine.assess(empty.client(), empty.mission(), Fixture.DAY);
    for (Flag flag : assessment.possible()) {
      assertTrue(!flag.missing().isEmpty(), flag.rule().id() + " names nothing to ask");
    }
  }

  @Test
  void theSameMissionAlwaysGivesTheSameAssessment() {
    assertEquals(
        engine.assess(empty.client(), empty.mission(), Fixture.DAY),
        engine.assess(empty.client(), empty.mission(), Fixture.DAY));
  }
}
