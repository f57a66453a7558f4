package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;
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
}
