package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

/** One thing that could change, and the sets of several. */
class MoveTest {
  private static final Mission MISSION = Mission.create("Mission", Phase.PROSPECT);
  private static final Move.Agreed K05 = new Move.Agreed("K05");
  private static final Move.Agreed K21 = new Move.Agreed("K21");
  private static final Move.Step LIMITED =
      step("scope.revisions", Value.of("unlimited"), Value.of("limited"));

  private static Move.Step step(String id, Value from, Value to) {
    Fact fact = CatalogueLoader.builtIn().catalogue().facts().get(id);
    return new Move.Step(Objects.requireNonNull(fact), from, to);
  }

  @Test
  void aClauseIsAgreed() {
    assertEquals("K05", K05.text().en());
    assertEquals(
        Optional.of(Agreement.State.AGREED),
        K05.on(MISSION).agreement("K05").map(Agreement::state));
  }

  @Test
  void anAnswerMovesByOneStep() {
    assertEquals("Revision rounds from “unlimited” to “limited”", LIMITED.text().en());
    assertEquals(
        "Shortest rest between two days, in hours from 13\u202fhours to 10\u202fhours",
        step("health.rest_hours_min", Value.of(13), Value.of(10)).text().en());
    assertEquals(
        Optional.of(Answer.known(Value.of("limited"))),
        LIMITED.on(MISSION).answer("scope.revisions"));
  }

  @Test
  void aSetIsNamedByItsClausesOnlyIfItNeedsNothingElse() {
    Lever both = new Lever(List.of(K05, K21), Verdict.ACCEPT);
    assertEquals(List.of("K05", "K21"), both.clausesAlone());
    assertEquals(List.of(), new Lever(List.of(K05, LIMITED), Verdict.ACCEPT).clausesAlone());
  }
}
