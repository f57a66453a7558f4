package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Agreement;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Incident;
import org.gardefou.model.Journal;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.junit.jupiter.api.Test;

/** The semantics of domain.md A.4, worked by hand. */
class EngineTest {
  private static Flag flag(Assessment assessment, String rule) {
    return assessment.flags().stream()
        .filter(f -> f.rule().id().equals(rule))
        .findFirst()
        .orElseThrow(() -> new AssertionError(rule + " is clear"));
  }

  private static double low(Assessment assessment, String criterion) {
    return assessment.criteria().stream()
        .filter(c -> c.criterion().id().equals(criterion))
        .findFirst()
        .orElseThrow()
        .risk()
        .low();
  }

  private static Fixture ongoing() {
    return Fixture.empty(Phase.ONGOING, ClientKind.BUSINESS);
  }

  @Test
  void aProposedClauseChangesNothingAnAgreedOneLowersByOneTier() throws IOException {
    Fixture unlimited = Fixture.sound().with("scope.revisions", "unlimited");
    Fixture proposed = unlimited.agreement("K05", Agreement.State.PROPOSED);
    assertEquals(Severity.RED, flag(proposed.assess(), "SCP-04").severity());
    Flag agreed = flag(unlimited.agreed("K05").assess(), "SCP-04");
    assertEquals(Severity.CAUTION, agreed.severity());
    assertEquals(FlagState.MITIGATED, agreed.state());
    assertEquals("K05", agreed.mitigation().orElseThrow());
  }

  @Test
  void whatFiredAndWhatCouldAreApart() throws IOException {
    Assessment assessment =
        Fixture.sound()
            .with("scope.revisions", "unlimited")
            .unknown("conditions.unsafe")
            .agreed("K05")
            .assess();
    assertEquals(List.of(), assessment.fired(Severity.RED));
    assertEquals(List.of("SCP-04"), ids(assessment.fired(Severity.CAUTION)));
    assertTrue(assessment.possible().stream().noneMatch(Flag::fired));
    assertFalse(assessment.possible().isEmpty());
  }

  private static List<String> ids(List<Flag> flags) {
    return flags.stream().map(flag -> flag.rule().id()).toList();
  }

  @Test
  void aBrokenClauseRestoresTheRule() throws IOException {
    Fixture broken =
        Fixture.sound()
            .with("scope.revisions", "unlimited")
            .agreement("K05", Agreement.State.BROKEN);
    assertEquals(Severity.RED, flag(broken.assess(), "SCP-04").severity());
  }

  @Test
  void aMitigatedDealbreakerStillAsksForConditions() throws IOException {
    Fixture unsafe = Fixture.sound().with("conditions.unsafe", true);
    assertEquals(Verdict.DECLINE, unsafe.assess().verdict());
    Assessment mitigated = unsafe.agreed("K17").assess();
    assertEquals(Severity.RED, flag(mitigated, "CND-01").severity());
    assertEquals(Verdict.CONDITIONS, mitigated.verdict());
  }

  @Test
  void whatCannotBeMitigatedStays() throws IOException {
    Assessment threat = Fixture.sound().with("health.abuse", true).agreed("K34").assess();
    assertEquals(FlagState.FIRED, flag(threat, "HLT-01").state());
  }

  /** Two reds of one criterion are no veto, a third in another criterion is. */
  @Test
  void threeRedsOverTwoCriteriaDecline() throws IOException {
    Fixture two =
        Fixture.sound().with("scope.revisions", "unlimited").with("scope.end_defined", false);
    assertEquals(Verdict.CONDITIONS, two.assess().verdict());
    assertEquals(Verdict.DECLINE, two.with("payment.id_verified", false).assess().verdict());
  }

  /** Scope, price, feasibility: a change order puts them right. */
  @Test
  void redsThatAChangeOrderPutsRightMakeConditionsHoweverMany() throws IOException {
    Fixture three =
        Fixture.sound()
            .with("scope.revisions", "unlimited")
            .with("scope.end_defined", false)
            .with("feasibility.guarantee_asked", true)
            .with("price.exposure_pay", true);
    assertEquals(Verdict.CONDITIONS, three.assess().verdict());
  }

  @Test
  void threeCautionsOverTwoCriteriaNeedConditions() throws IOException {
    Fixture two =
        Fixture.sound()
            .with("price.effective_rate", 43)
            .with("scope.change_process", false)
            .with("scope.success_metric", false)
            .with("advice.hired_for", "both");
    assertEquals(Verdict.ACCEPT, two.assess().verdict());
    Fixture three = two.with("communication.reply_days", 9);
    assertEquals(Verdict.CONDITIONS, three.assess().verdict());
  }

  /** An hour at 60 against a floor of 41.33 is above 1.15 times the floor. */
  @Test
  void aPriceAboveUsualPaysForInconvenienceOnly() throws IOException {
    Fixture inconvenient =
        Fixture.sound()
            .with("price.effective_rate", 43)
            .with("scope.change_process", false)
            .with("communication.reply_days", 9)
            .with("conditions.equipment", 2);
    assertEquals(Verdict.CONDITIONS, inconvenient.assess().verdict());
    assertEquals(Verdict.ACCEPT, inconvenient.with("price.effective_rate", 60).assess().verdict());
    Fixture ill = inconvenient.with("price.effective_rate", 60).with("health.on_call", true);
    assertEquals(Verdict.CONDITIONS, ill.assess().verdict());
  }

  @Test
  void aRunningMissionWithGoodSignsGoesOnAlthoughQuestionsAreOpen() {
    assertEquals(Verdict.ASK_FIRST, ongoing().assess().verdict());
    Fixture good = ongoing().with("payment.late", "never");
    assertEquals(Verdict.ACCEPT, good.assess().verdict());
    assertFalse(good.assess().settled());
    Fixture troubled = good.with("communication.urgent", "often");
    assertEquals(Verdict.ASK_FIRST, troubled.assess().verdict());
    assertEquals(Verdict.ACCEPT, troubled.with("fit.learning", 5).assess().verdict());
  }

  /** Two good signs in two criteria, no caution; what is unknown is no deal-breaker by itself. */
  @Test
  void aProspectWithGoodSignsIsAcceptedAlthoughQuestionsAreOpen() {
    Fixture good =
        Fixture.empty(Phase.PROSPECT, ClientKind.BUSINESS)
            .with("communication.tone", 5)
            .with("scope.brief_clarity", 4)
            .unknown("payment.deposit_pct");
    assertEquals(Verdict.ACCEPT, good.assess().verdict());
    assertFalse(good.assess().settled());
    assertEquals(Verdict.ASK_FIRST, good.unknown("role.regulated").assess().verdict());
    assertEquals(Verdict.ASK_FIRST, good.with("communication.reply_days", 9).assess().verdict());
  }

  @Test
  void respectAndHealthRedAtOnceMakeLeaveUntilOneIsAgreedAway() {
    Fixture both = ongoing().with("health.nights", "often").with("advice.set_aside", "often");
    assertEquals(Verdict.DECLINE, both.assess().verdict());
    assertEquals(Severity.DEALBREAKER, flag(both.assess(), "HLT-31").severity());
    assertTrue(both.agreed("K01").assess().verdict() != Verdict.DECLINE);
  }

  @Test
  void aRedThatGoesOnWorseningAfterItWasRaisedMakesLeave() {
    Fixture red = ongoing().with("payment.late", "often").with("payment.trend", "worsening");
    assertTrue(red.assess().verdict() != Verdict.DECLINE);
    assertEquals(Verdict.DECLINE, red.with("communication.raised", "no_change").assess().verdict());
    assertEquals(
        Verdict.DECLINE, red.with("dependency.volume_trend", "worsening").assess().verdict());
  }

  /** SCP-02 and SCP-08 see the same trouble: 100 * (1 - 0.85), not 100 * (1 - 0.85 * 0.85). */
  @Test
  void withinAGroupOnlyTheHeaviestEntersTheRisk() {
    Fixture vague =
        Fixture.empty(Phase.PROSPECT, ClientKind.BUSINESS)
            .with("scope.brief_clarity", 1)
            .with("scope.deliverables_listed", false);
    Assessment assessment = vague.assess();
    assertTrue(flag(assessment, "SCP-02").fired() && flag(assessment, "SCP-08").fired());
    assertEquals(15, low(assessment, "SCP"), 0.001);
  }

  @Test
  void theNumberCountsWhereNumberAndWordDisagree() {
    Fixture words = ongoing().with("advice.set_aside", "never");
    assertFalse(
        words.assess().flags().stream().anyMatch(f -> f.rule().id().equals("ADV-05") && f.fired()));
    Fixture both = words.with("advice.given", 10).with("advice.ignored", 6);
    Flag counted = flag(both.assess(), "ADV-05");
    assertEquals(Severity.RED, counted.severity());
    assertEquals(
        "6 of 10 recommendations set aside without a reason in 90 days", counted.evidence().en());
  }

  @Test
  void tooFewCasesToTellAreNotHeldAgainstTheClient() {
    Assessment few = ongoing().with("advice.given", 2).with("advice.ignored", 2).assess();
    assertTrue(few.clear().stream().anyMatch(f -> f.rule().id().equals("ADV-05")));
  }

  @Test
  void evidenceNamesItsFactsInBothLanguages() {
    Flag extras = flag(ongoing().with("scope.unpaid_extras", "often").assess(), "SCP-10");
    assertTrue(extras.evidence().en().endsWith("often"), extras.evidence().en());
    assertTrue(extras.evidence().fr().endsWith("souvent"), extras.evidence().fr());
    assertEquals(
        List.of("scope.unpaid_extras"), extras.facts().stream().map(f -> f.fact().id()).toList());
    assertEquals("Souvent", extras.facts().getFirst().display().fr());
  }

  @Test
  void whatDoesNotApplyIsNeitherBadNorOpen() throws IOException {
    Assessment assessment = Fixture.sound().notApplicable("scope.revisions").assess();
    assertEquals(List.of(), assessment.flags());
    assertEquals(Verdict.ACCEPT, assessment.verdict());
  }

  @Test
  void anOpenMustKnowFactAsksFirstAnotherDoesNot() throws IOException {
    assertEquals(
        Verdict.ASK_FIRST, Fixture.sound().unknown("payment.free_work").assess().verdict());
    Assessment other = Fixture.sound().unknown("health.rest_hours_min").assess();
    assertEquals(Verdict.ACCEPT, other.verdict());
    assertFalse(other.settled());
    assertEquals(Set.of(Verdict.ACCEPT, Verdict.CONDITIONS), other.possibleVerdicts());
  }

  /** FIT-02 could be a deal-breaker, but what it reads need not be known before one says yes. */
  @Test
  void aPossibleNoOfAnotherFactKeepsTheVerdict() throws IOException {
    Assessment open = Fixture.sound().unknown("fit.values_conflict").assess();
    assertTrue(open.possibleVerdicts().contains(Verdict.DECLINE));
    assertEquals(Verdict.ACCEPT, open.verdict());
  }

  @Test
  void theReasonToAskIsHowMuchIsKnown() throws IOException {
    Assessment nothing = Fixture.empty(Phase.PROSPECT, ClientKind.BUSINESS).assess();
    assertTrue(nothing.reasons().getFirst().en().startsWith("Too little is known"));
    Assessment nearlyAll = Fixture.sound().unknown("payment.free_work").assess();
    assertTrue(
        nearlyAll.reasons().getFirst().en().startsWith("With what is known, the advice leans to"));
  }

  @Test
  void questionsPutAPossibleDealbreakerFirst() throws IOException {
    Assessment open =
        Fixture.sound().unknown("payment.free_work", "communication.reply_days").assess();
    assertEquals("payment.free_work", open.questions().getFirst().fact().id());
  }

  @Test
  void herFloorRateComesFromHerProfile() throws IOException {
    Fixture poor = Fixture.sound().with("price.effective_rate", 20);
    assertEquals(Severity.RED, flag(poor.assess(), "MNY-01").severity());
    assertEquals(
        Severity.DEALBREAKER,
        flag(poor.with("price.raise_refused", true).assess(), "MNY-01").severity());
  }

  /** The client is known for six whole months from 10 November on, for seven from 10 December. */
  @Test
  void withoutAJournalAnExaminationHoldsUntilOneMoreMonthIsOver() {
    Mission running = Mission.create("M", Phase.ONGOING);
    Mission may = running.withPhase(Phase.ONGOING, LocalDate.of(2026, 5, 10));
    assertEquals(LocalDate.MAX, Engine.holdsUntil(running, Fixture.DAY));
    assertEquals(LocalDate.of(2026, 12, 9), Engine.holdsUntil(may, Fixture.DAY));
    assertEquals(
        LocalDate.of(2026, 12, 9), Engine.holdsUntil(may, LocalDate.of(2026, 11, 10)), "first day");
    assertEquals(
        LocalDate.of(2026, 12, 9), Engine.holdsUntil(may, LocalDate.of(2026, 12, 9)), "last day");
    Mission later = running.withPhase(Phase.ONGOING, LocalDate.of(2026, 12, 1));
    assertEquals(LocalDate.of(2026, 11, 30), Engine.holdsUntil(later, Fixture.DAY));
  }

  /** Windows of days move on by themselves. */
  @Test
  void withAJournalItHoldsForTheDay() {
    Mission noted =
        Mission.create("M", Phase.ONGOING)
            .withJournal(
                Journal.EMPTY.withEntry(
                    Incident.of(LocalDate.of(2026, 1, 5), "late_contact", null)));
    assertEquals(Fixture.DAY, Engine.holdsUntil(noted, Fixture.DAY));
  }
}
