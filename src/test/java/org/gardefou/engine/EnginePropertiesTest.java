package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Answer;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold for every mission, whatever the answers and their order (domain.md A.4.2). */
class EnginePropertiesTest {
  private static final double TOLERANCE = 1e-9;
  private static final int RUNS = 4;

  private final Fixture empty = Fixture.empty(Phase.PROSPECT, ClientKind.BUSINESS);
  private final Engine engine = new Engine(empty.catalogue(), Freelancer.create());

  @Test
  void answersOnlyEverNarrowTheInterval() {
    long seed = Long.getLong("gardefou.seed", System.nanoTime());
    System.out.println("engine properties: seed " + seed);
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
    Workings before = workings(fixture, mission);
    for (Fact fact : questions) {
      mission = mission.withAnswer(fact.id(), Answer.known(any(fact, random)));
      Workings after = workings(fixture, mission);
      String step = where + " " + fact.id();
      narrower(before.bounds(), after.bounds(), step);
      assertEquals(List.of(), changed(before, after), step + ": a decided rule changed");
      before = after;
    }
    Bounds complete = before.bounds();
    assertEquals(complete.total().low(), complete.total().high(), TOLERANCE, where);
    assertTrue(complete.exact() && complete.verdicts().size() == 1, where);
  }

  private Workings workings(Fixture fixture, Mission mission) {
    return engine.examine(fixture.client(), mission, Fixture.DAY).workings();
  }

  private static void narrower(Bounds before, Bounds after, String step) {
    within(before.total(), after.total(), step);
    for (int i = 0; i < before.criteria().size(); i++) {
      CriterionRisk criterion = before.criteria().get(i);
      within(
          criterion.risk(),
          after.criteria().get(i).risk(),
          step + " " + criterion.criterion().id());
    }
    assertTrue(
        before.verdicts().containsAll(after.verdicts()),
        step + " " + before.verdicts() + " then " + after.verdicts());
  }

  private static void within(Interval before, Interval after, String step) {
    assertTrue(after.low() >= before.low() - TOLERANCE, step + " low fell");
    assertTrue(after.high() <= before.high() + TOLERANCE, step + " high rose");
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
  private static List<String> changed(Workings before, Workings after) {
    return before.findings().values().stream()
        .filter(finding -> !isKept(finding, after.findings().get(finding.rule().id())))
        .map(finding -> finding.rule().id())
        .toList();
  }

  private static boolean isKept(Finding before, @Nullable Finding after) {
    return after != null
        && (before.worst() != null || after.worst() == null)
        && (before.certain() == null || after.certain() != null);
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
