package org.gardefou.engine.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Glance;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Agreement;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Snapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was said on the first, fourth, tenth and twentieth of May becomes a trend. */
class GatheringTest {
  private static final Mission MISSION = Mission.create("Mission", Phase.ONGOING);

  private static LocalDate may(int day) {
    return LocalDate.of(2026, 5, day);
  }

  private static SortedMap<LocalDate, Glance> glances(
      Map<String, Severity> first,
      Map<String, Severity> fourth,
      Map<String, Severity> tenth,
      Map<String, Severity> twentieth) {
    SortedMap<LocalDate, Glance> glances = new TreeMap<>();
    glances.put(may(1), Glances.at(1, first));
    glances.put(may(4), Glances.at(4, fourth));
    glances.put(may(10), Glances.at(10, tenth));
    glances.put(may(20), Glances.at(20, twentieth));
    return glances;
  }

  private static Trend trend(Mission mission, SortedMap<LocalDate, Glance> glances) {
    return new Gathering(mission, may(1), may(20), Set.of(may(1), may(20)), glances).trend();
  }

  private static Trend trend(Mission mission) {
    return trend(mission, glances(Map.of(), Map.of(), Map.of(), Map.of()));
  }

  @Test
  void samplesAndTurnsAreShown() {
    Map<String, Severity> red = Map.of("A", Severity.RED);
    Trend rule = trend(MISSION, glances(Map.of(), Map.of(), red, red));
    assertEquals(
        List.of(may(1), may(10), may(20)), rule.points().stream().map(TrendPoint::date).toList());
    assertEquals(
        List.of(false, true, false), rule.points().stream().map(TrendPoint::turn).toList());
    SortedMap<LocalDate, Glance> glances = glances(red, red, red, red);
    glances.put(may(20), Glances.of(Verdict.DECLINE, 20, red));
    Trend verdict = trend(MISSION, glances);
    assertEquals(List.of(false, true), verdict.points().stream().map(TrendPoint::turn).toList());
    assertTrue(verdict.drawable());
    assertEquals(may(20), verdict.last().date());
  }

  @Test
  void aRuleFiredUntilTheEveOfTheDayOnWhichItNoLongerDid() {
    Map<String, Severity> red = Map.of("A", Severity.RED);
    Trend trend = trend(MISSION, glances(Map.of(), red, Map.of(), Map.of()));
    RuleSpan span = trend.rules().getFirst();
    assertEquals(List.of(may(4), may(4), may(9)), days(span));
    assertEquals("A found", span.found().en());
    assertEquals(
        List.of(may(1), may(1), may(20)),
        days(trend(MISSION, glances(red, red, red, red)).rules().getFirst()));
  }

  private static List<LocalDate> days(RuleSpan span) {
    return List.of(span.first(), span.since(), span.last());
  }

  /** It paused on the tenth: it counts as having begun anew. */
  @Test
  void aBreakOrARiseBeginsAnew() {
    Map<String, Severity> caution = Map.of("A", Severity.CAUTION);
    Map<String, Severity> red = Map.of("A", Severity.RED);
    RuleSpan paused =
        trend(MISSION, glances(caution, caution, Map.of(), caution)).rules().getFirst();
    assertEquals(List.of(may(1), may(20), may(20)), days(paused));
    RuleSpan rose = trend(MISSION, glances(caution, caution, red, red)).rules().getFirst();
    assertEquals(List.of(may(1), may(10), may(20)), days(rose));
    assertEquals(Severity.RED, rose.severity());
    RuleSpan eased = trend(MISSION, glances(red, red, red, caution)).rules().getFirst();
    assertEquals(List.of(may(1), may(1), may(20)), days(eased));
    assertEquals(Severity.CAUTION, eased.severity());
  }

  @Test
  void whatWasFoundStaysThatOfTheDaySinceWhichItHolds() {
    RuleSpan known = new RuleSpan("A", Severity.RED, found("old"), may(1), may(2), may(4));
    RuleSpan next = new RuleSpan("A", Severity.RED, found("new"), may(10), may(10), may(10));
    RuleSpan on = known.with(next, may(4));
    assertEquals("old", on.found().en());
    assertEquals(List.of(may(1), may(2), may(10)), days(on));
    RuleSpan anew = known.with(next, may(5));
    assertEquals("new", anew.found().en());
    assertEquals(List.of(may(1), may(10), may(10)), days(anew));
  }

  private static org.gardefou.model.Text found(String text) {
    return new org.gardefou.model.Text(text, text);
  }

  @Test
  void theGravestRuleComesFirstThenTheEarliest() {
    Map<String, Severity> one = Map.of("C", Severity.CAUTION, "B", Severity.RED);
    Map<String, Severity> more =
        Map.of("C", Severity.CAUTION, "B", Severity.RED, "A", Severity.RED, "D", Severity.CAUTION);
    Trend trend = trend(MISSION, glances(one, more, more, more));
    assertEquals(List.of("B", "A", "C", "D"), trend.rules().stream().map(RuleSpan::rule).toList());
    Trend same = trend(MISSION, glances(more, more, more, more));
    assertEquals(List.of("A", "B", "C", "D"), same.rules().stream().map(RuleSpan::rule).toList());
  }

  private static Mission noted(LocalDate... days) {
    return MISSION.editJournal(
        journal ->
            journal.withEntries(
                Stream.of(days).map(day -> Incident.of(day, "thanks", null)).toList()));
  }

  /** Red on the day and not on the eve; more of the same is no news. */
  @Test
  void anEntryIsGraveWhereARuleBecameRedOnItsDay() {
    Map<String, Severity> caution = Map.of("A", Severity.CAUTION, "B", Severity.CAUTION);
    Map<String, Severity> red = Map.of("A", Severity.RED, "B", Severity.CAUTION);
    Map<String, Severity> worse =
        Map.of("A", Severity.DEALBREAKER, "C", Severity.RED, "D", Severity.CAUTION);
    Trend trend =
        trend(
            noted(may(1), may(4), may(4), may(7), may(10), may(20)),
            glances(red, caution, red, worse));
    assertEquals(
        List.of(may(1), may(4), may(7), may(10), may(20)),
        trend.days().stream().map(JournalDay::date).toList());
    assertEquals(
        List.of(List.of(), List.of(), List.of(), List.of("A"), List.of("A", "C")),
        trend.days().stream().map(JournalDay::grave).toList());
    assertEquals(2, trend.days().get(1).entries().size());
    Trend still = trend(noted(may(10)), glances(red, red, red, red));
    assertEquals(List.of(), still.days().getFirst().grave());
  }

  @Test
  void onlyWhatLiesWithinIsShown() {
    LocalDate before = may(1).minusDays(1);
    Mission mission = noted(before, may(1), may(20), may(21));
    assertEquals(
        List.of(may(1), may(20)), trend(mission).days().stream().map(JournalDay::date).toList());
    Mission checked =
        MISSION.withCheckIns(
            List.of(
                checkIn(before, false),
                checkIn(may(1), false),
                checkIn(may(20), false),
                checkIn(may(20), true),
                checkIn(may(21), false)));
    assertEquals(
        List.of(may(1), may(20)), trend(checked).checkIns().stream().map(CheckIn::date).toList());
    assertFalse(trend(checked).checkIns().get(1).open());
  }

  private static CheckIn checkIn(LocalDate day, boolean open) {
    Snapshot.Range risk = Snapshot.Range.of(BigDecimal.ONE, BigDecimal.TEN);
    Snapshot said = new Snapshot("ACCEPT", true, risk, Map.of(), Map.of(), Map.of());
    return CheckIn.begun(day, said).at(day, open, said);
  }

  private static Agreement agreed(@Nullable LocalDate day) {
    return Agreement.of("K", Agreement.State.AGREED, day);
  }

  private static List<String> spans(Agreement agreement) {
    return trend(MISSION.withAgreement(agreement)).agreements().stream()
        .map(span -> span.from() + " " + span.to() + " " + span.end())
        .toList();
  }

  @Test
  void anAgreementHoldsFromItsDayToItsEnd() {
    assertEquals(List.of("2026-05-04 2026-05-20 AGREED"), spans(agreed(may(4))));
    assertEquals(List.of("2026-05-01 2026-05-20 AGREED"), spans(agreed(null)));
    assertEquals(
        List.of("2026-05-04 2026-05-10 BROKEN"),
        spans(agreed(may(4)).withState(Agreement.State.BROKEN, may(10))));
    assertEquals(
        List.of("2026-05-04 2026-05-20 REFUSED"),
        spans(agreed(may(4)).withState(Agreement.State.REFUSED, null)));
    assertEquals(
        List.of("2026-05-04 2026-05-10 BROKEN", "2026-05-15 2026-05-20 AGREED"),
        spans(
            agreed(may(4))
                .withState(Agreement.State.BROKEN, may(10))
                .withState(Agreement.State.AGREED, may(15))));
    assertEquals(List.of(), spans(Agreement.of("K", Agreement.State.PROPOSED, may(4))));
  }

  @Test
  void anAgreementIsCutAtBothEnds() {
    LocalDate before = may(1).minusDays(20);
    assertEquals(List.of("2026-05-01 2026-05-20 AGREED"), spans(agreed(before)));
    assertEquals(
        List.of("2026-05-04 2026-05-20 BROKEN"),
        spans(agreed(may(4)).withState(Agreement.State.BROKEN, may(25))));
    assertEquals(List.of("2026-05-20 2026-05-20 AGREED"), spans(agreed(may(20))));
    assertEquals(List.of(), spans(agreed(may(21))));
    assertEquals(
        List.of("2026-05-01 2026-05-01 BROKEN"),
        spans(agreed(before).withState(Agreement.State.BROKEN, may(1))));
    assertEquals(
        List.of(), spans(agreed(before).withState(Agreement.State.BROKEN, may(1).minusDays(1))));
  }

  @Test
  void agreementsStandInOrder() {
    Mission two =
        MISSION
            .withAgreement(Agreement.of("L", Agreement.State.AGREED, may(10)))
            .withAgreement(agreed(may(4)));
    assertEquals(
        List.of("K", "L"), trend(two).agreements().stream().map(AgreementSpan::clause).toList());
  }
}
