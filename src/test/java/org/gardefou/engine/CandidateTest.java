package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Freelancer;
import org.junit.jupiter.api.Test;

/** What a question gains (domain.md A.5): scope weighs 12 of 100 points. */
class CandidateTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private final Scoring scoring = new Scoring(CATALOGUE);
  private final int scope = scoring.criteria().stream().map(Criterion::id).toList().indexOf("SCP");
  private final Load none = Load.none(scoring.criteria().size());
  private final Load caution = none.plus(scope, Severity.CAUTION);
  private final Load red = none.plus(scope, Severity.RED);
  private final Item item = new Item.Weighed(0, scope, List.of(), Set.of(), Set.of());

  private Candidate candidate(Candidate.Answer... answers) {
    Fact fact = Objects.requireNonNull(CATALOGUE.facts().get("scope.revisions"));
    return new Candidate(fact, List.of(item), List.of(answers));
  }

  /** An answer that adds to the low end and takes from the high end. */
  private Candidate.Answer answer(Load added, Load taken) {
    return new Candidate.Answer(List.of(added), List.of(none.minus(taken)));
  }

  private double gain(Candidate candidate, Set<Item> counted) {
    return candidate.gain(scoring, caution, caution.plus(red), counted);
  }

  /**
   * From 15 % to 49 % of 12: 1.8 to 5.88 points. The best answer closes the interval at 1.8; the
   * worst raises its low end to 27.75 %, 3.33 points, and leaves 2.55. 4.08 - (0 + 2.55) / 2.
   */
  @Test
  void theGainIsTheAverageOverTheBestAndTheWorstAnswer() {
    Candidate.Answer best = answer(none, red);
    Candidate.Answer worst = answer(caution, none);
    Candidate.Answer between = answer(none, none);
    assertEquals(2.805, gain(candidate(best, worst), Set.of(item)), 1e-9);
    assertEquals(2.805, gain(candidate(worst, between, best), Set.of(item)), 1e-9);
  }

  @Test
  void whatAnEarlierQuestionSettlesNoLongerCounts() {
    assertEquals(0, gain(candidate(answer(none, red), answer(red, none)), Set.of()), 1e-9);
    assertEquals(4.08, gain(candidate(answer(none, red), answer(red, none)), Set.of(item)), 1e-9);
  }

  private static final Cell YES = new Cell(true);

  private static Ground ground(Map<String, Object> known) {
    return Ground.of(
        new CatalogueBuilder()
            .criterion("C", 1)
            .yesNo("f.a")
            .yesNo("f.b")
            .detail("f.number", "f.w")
            .words("f.w", "f.number", null, 1, 2, 4)
            .rule("A", "C", Severity.DEALBREAKER, "f.a && f.b")
            .rule("B", "C", Severity.CAUTION, "!f.b || f.number > 3.0")
            .build(),
        known);
  }

  private static Candidate candidate(Ground ground, Trial trial, String fact) {
    List<Cell> cells = ground.statics().cells().of(fact);
    return Candidate.of(ground.fact(fact), ground.looks(trial), trial, cells);
  }

  /** No closes the first rule and lights the second; yes only closes the second. */
  @Test
  void anAnswerAddsAtTheLowEndAndTakesAtTheHighEnd() {
    Ground ground = ground(Map.of("f.number", 1));
    Trial trial = ground.trial();
    Load nothing = ground.none();
    Load dealbreaker = nothing.plus(0, Severity.DEALBREAKER);
    Load caution = nothing.plus(0, Severity.CAUTION);
    Candidate candidate = candidate(ground, trial, "f.b");
    assertEquals(
        List.of(
            new Candidate.Answer(
                List.of(nothing, caution), List.of(nothing.minus(dealbreaker), nothing)),
            new Candidate.Answer(
                List.of(nothing, nothing), List.of(nothing, nothing.minus(caution)))),
        candidate.answers());
    assertEquals(ground.scope().items(), candidate.items());
    assertEquals(ground.looks(ground.trial()), ground.looks(trial), "all is as it was");
  }

  /** Of 0, 1, 2 and 4 only the last but one says what the known word says: c begins with 2. */
  @Test
  void answersThatContradictAKnownWordAreNone() {
    Ground ground = ground(Map.of("f.w", "c"));
    Trial trial = ground.trial();
    assertEquals(1, candidate(ground, trial, "f.number").answers().size());
    assertTrue(trial.answer("f.a", YES), "nothing is left of what was tried");
    assertEquals(List.of("f.b"), List.copyOf(ground.looks(trial).getFirst().open()));
  }

  private static boolean isDealbreaker(
      Map<String, Object> known, String fact, List<Integer> counted) {
    Ground ground = ground(known);
    Weighing weighing =
        new Engine(ground.statics().catalogue(), Freelancer.create())
            .examine(Ground.CLIENT, ground.mission(), Fixture.DAY)
            .workings()
            .situation()
            .weighing();
    List<Item> items = counted.stream().map(i -> ground.scope().items().get(i)).toList();
    return candidate(ground, ground.trial(), fact).isDealbreaker(weighing, items);
  }

  @Test
  void itIsOneForADealbreakerWhereARuleThatCountsReadsIt() {
    Map<String, Object> nothing = Map.of();
    assertTrue(isDealbreaker(nothing, "f.b", List.of(0, 1)));
    assertFalse(isDealbreaker(nothing, "f.b", List.of(1)), "it no longer counts");
    assertFalse(isDealbreaker(nothing, "f.number", List.of(0, 1)), "another rule reads it");
    assertFalse(isDealbreaker(Map.of("f.a", false), "f.b", List.of(0, 1)), "it cannot fire");
    assertFalse(isDealbreaker(Map.of("f.a", true, "f.b", true), "f.b", List.of(0, 1)));
  }
}
