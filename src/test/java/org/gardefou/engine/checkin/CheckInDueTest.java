package org.gardefou.engine.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Engine;
import org.gardefou.model.Answer;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Decision;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Snapshot;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When to look again: 30 days after the last time, or at once (domain.md A.3). */
class CheckInDueTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 10);
  private static final Engine ENGINE =
      new Engine(CatalogueLoader.builtIn().catalogue(), Freelancer.create());

  private static Mission mission() {
    return Mission.create("Trade fairs", Phase.ONGOING)
        .withPhase(Phase.ONGOING, LocalDate.of(2026, 3, 2));
  }

  private static Optional<CheckInDue> due(Mission mission) {
    return CheckInDue.of(mission, ENGINE.assess(client(mission), mission, TODAY));
  }

  private static Client client(Mission mission) {
    return Client.create("Ostrevant", ClientKind.BUSINESS).withMission(mission);
  }

  private static Mission checkedIn(Mission mission, LocalDate day, Map<String, String> rules) {
    Snapshot said = said(rules);
    return mission.withOpenCheckIn(CheckIn.begun(day, said).at(day, false, said));
  }

  private static Snapshot said(Map<String, String> rules) {
    Snapshot.Range risk = Snapshot.Range.of(BigDecimal.ZERO, BigDecimal.TEN);
    return new Snapshot("ACCEPT", true, risk, Map.of(), rules, Map.of());
  }

  private static Mission abuse(Mission mission, LocalDate day) {
    return mission
        .withAnswer("health.abuse", Answer.known(Value.of(true)).withDate(day))
        .editJournal(journal -> journal.withEntry(Incident.of(day, "abuse", null)));
  }

  @Test
  void thirtyDaysAfterTheLastTime() {
    assertEquals(Optional.of(new CheckInDue(LocalDate.of(2026, 4, 1), false)), due(mission()));
    assertEquals(
        Optional.of(new CheckInDue(LocalDate.of(2026, 12, 10), false)),
        due(checkedIn(mission(), LocalDate.of(2026, 11, 10), Map.of())));
  }

  @Test
  void atOnceWhenAnEntryMadeSomethingRed() {
    LocalDate entry = LocalDate.of(2026, 11, 18);
    Mission before = checkedIn(mission(), LocalDate.of(2026, 11, 10), Map.of());
    assertEquals(Optional.of(new CheckInDue(entry, true)), due(abuse(before, entry)));
    Mission known =
        checkedIn(mission(), LocalDate.of(2026, 11, 10), Map.of("HLT-01", "dealbreaker"));
    assertFalse(due(abuse(known, entry)).orElseThrow().grave());
  }

  @Test
  void notForProspectsNorForWhatHasEnded() {
    assertTrue(due(Mission.create("Leaflet", Phase.PROSPECT)).isEmpty());
    assertTrue(due(mission().withEnded(LocalDate.of(2026, 10, 1))).isEmpty());
  }

  private static Optional<CheckInDue> fired(Mission mission, Severity severity) {
    return CheckInDue.of(mission, Map.of("COM-01", severity));
  }

  @Test
  void onlyWhatBecameRedOrGraverSinceThenIsGrave() {
    LocalDate entry = LocalDate.of(2026, 11, 18);
    Mission noted = abuse(checkedIn(mission(), LAST, Map.of("COM-01", "caution")), entry);
    Mission red = abuse(checkedIn(mission(), LAST, Map.of("COM-01", "red")), entry);
    assertEquals(Optional.of(new CheckInDue(entry, true)), fired(noted, Severity.RED));
    assertEquals(Optional.of(new CheckInDue(entry, true)), fired(red, Severity.DEALBREAKER));
    CheckInDue usual = new CheckInDue(LAST.plusDays(30), false);
    assertEquals(Optional.of(usual), fired(red, Severity.RED));
    assertEquals(Optional.of(usual), fired(noted, Severity.CAUTION));
  }

  /** The newest entry after the last look; none after it makes nothing grave. */
  @Test
  void onlyEntriesAfterTheLastLookAreAReason() {
    Mission mission = checkedIn(mission(), LAST, Map.of());
    Mission old = abuse(mission, LAST);
    assertFalse(fired(old, Severity.RED).orElseThrow().grave());
    Mission two = abuse(abuse(old, LAST.plusDays(4)), LAST.plusDays(2));
    assertEquals(Optional.of(new CheckInDue(LAST.plusDays(4), true)), fired(two, Severity.RED));
  }

  private static Mission decided(@Nullable Snapshot said) {
    return mission()
        .withDecision(
            new Decision(
                Decision.Choice.ACCEPT,
                LAST,
                "ACCEPT",
                List.of(),
                null,
                null,
                null,
                null,
                said,
                Map.of()));
  }

  @Test
  void aDecisionIsALookAtTheWholeToo() {
    Mission mission = decided(said(Map.of()));
    assertEquals(Optional.of(LAST), CheckInDue.last(mission));
    LocalDate entry = LAST.plusDays(1);
    assertEquals(
        Optional.of(new CheckInDue(entry, true)), fired(abuse(mission, entry), Severity.RED));
    CheckInDue usual = new CheckInDue(LAST.plusDays(30), false);
    assertEquals(Optional.of(usual), fired(abuse(decided(null), entry), Severity.RED));
  }
}
