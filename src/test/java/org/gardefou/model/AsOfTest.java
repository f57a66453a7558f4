package org.gardefou.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A mission taken back to what was known on an earlier day. */
class AsOfTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final LocalDate NEXT = DAY.plusDays(1);
  private static final Mission MISSION = Mission.create("Mission", Phase.ONGOING);

  private static Answer yes(LocalDate date) {
    return Answer.known(Value.of(true)).withDate(date);
  }

  @Test
  void answersOfLaterDaysAreNotKnownYetAndUndatedOnesAre() {
    Mission mission =
        MISSION
            .withAnswer("a.same_day", yes(DAY))
            .withAnswer("a.later", yes(NEXT))
            .withAnswer("a.undated", Answer.known(Value.of(true)));
    assertEquals(Set.of("a.same_day", "a.undated"), mission.asOf(DAY).answers().keySet());
  }

  @Test
  void entriesAndStrainChecksOfLaterDaysAreGone() {
    Incident kept = Incident.of(DAY, "thanks", "Thanked by mail");
    Journal journal =
        new Journal(
            List.of(Incident.of(NEXT, "thanks", null), kept), DAY, Set.of("a.own"), Map.of());
    StrainCheck check = new StrainCheck(DAY, Map.of(), Map.of());
    StrainCheck later = new StrainCheck(NEXT, Map.of(), Map.of());
    Mission past = MISSION.withJournal(journal).withStrain(List.of(check, later)).asOf(DAY);
    assertEquals(journal.withEntries(List.of(kept)), past.journal());
    assertEquals(List.of(check), past.strain());
  }

  @Test
  void agreementsGoBackToTheirStateOfTheDay() {
    Agreement agreement =
        Agreement.of("K30", Agreement.State.TO_PROPOSE, null)
            .withState(Agreement.State.PROPOSED, DAY.minusDays(5))
            .withState(Agreement.State.AGREED, NEXT)
            .withProof("Mail")
            .withState(Agreement.State.BROKEN, NEXT.plusDays(30));
    Mission mission = MISSION.withAgreement(agreement);
    assertEquals(Agreement.State.TO_PROPOSE, state(mission, DAY.minusDays(6)));
    assertEquals(Agreement.State.PROPOSED, state(mission, DAY));
    assertEquals(Agreement.State.AGREED, state(mission, NEXT));
    assertEquals(Agreement.State.AGREED, state(mission, NEXT.plusDays(29)));
    assertEquals(agreement, mission.asOf(NEXT.plusDays(30)).agreements().getFirst());
    assertNull(mission.asOf(DAY).agreements().getFirst().proof());
  }

  private static Agreement.State state(Mission mission, LocalDate day) {
    return mission.asOf(day).agreement("K30").orElseThrow().state();
  }

  @Test
  void anAgreementThatWasNotChosenYetIsGone() {
    Mission mission = MISSION.withAgreement(Agreement.of("K30", Agreement.State.AGREED, NEXT));
    assertTrue(mission.asOf(DAY).agreements().isEmpty());
  }

  @Test
  void decisionsAndTheEndOfLaterDaysAreGone() {
    Decision decision =
        new Decision(
            Decision.Choice.DECLINE, NEXT, null, List.of(), null, null, null, null, null, Map.of());
    Review review = new Review(NEXT, 3, null, null, null, null, null, null, Map.of());
    Mission mission = MISSION.withDecision(decision).withEnded(NEXT).withReview(review);
    assertEquals(MISSION, mission.asOf(DAY));
    assertEquals(mission, mission.asOf(NEXT));
  }
}
