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
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.Engine;
import org.gardefou.model.Answer;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Snapshot;
import org.gardefou.model.StrainCheck;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

/** When to look again, at what, and the strain check in figures. */
class CheckInDueTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
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
    Snapshot.Range risk = Snapshot.Range.of(BigDecimal.ZERO, BigDecimal.TEN);
    Snapshot said = new Snapshot("ACCEPT", true, risk, Map.of(), rules, Map.of());
    return mission.withOpenCheckIn(CheckIn.begun(day, said).at(day, false, said));
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

  @Test
  void whatWasConfirmedIsNotAskedAgainForThirtyDays() {
    Mission mission =
        mission()
            .withAnswer("communication.urgent", Answer.known(Value.of("often")))
            .withAnswer("scope.written", Answer.known(Value.of("signed")))
            .withAnswer(
                "communication.rudeness",
                Answer.known(Value.of("never")).withDate(LocalDate.of(2026, 10, 24)));
    assertEquals(List.of("communication.urgent"), asked(mission, TODAY));
    assertEquals(
        List.of("communication.rudeness", "communication.urgent"),
        asked(mission, TODAY.plusDays(1)).stream().sorted().toList());
    Mission done = checkedIn(mission, LocalDate.of(2026, 11, 1), Map.of());
    CheckIn last = done.lastCheckIn().orElseThrow().withConfirmed("communication.urgent", true);
    assertEquals(List.of(), asked(done.withCheckIns(List.of(last)), TODAY));
  }

  private static List<String> asked(Mission mission, LocalDate today) {
    return CheckInQuestions.of(
            ENGINE,
            ENGINE.sources(client(mission), mission, today),
            client(mission),
            mission,
            today)
        .stream()
        .map(Fact::id)
        .toList();
  }

  private static StrainCheck check(LocalDate day, int... answers) {
    Map<String, Integer> given = new java.util.TreeMap<>();
    for (int i = 0; i < answers.length; i++) {
      given.put(Strain.ITEMS.get(i), answers[i]);
    }
    return new StrainCheck(day, given, Map.of());
  }

  /** domain.md C: the mean of at least four answers; 15 points within eight weeks are a rise. */
  @Test
  void strainIsAMeanWithBandsAndItsOwnBaseline() {
    assertTrue(Strain.mean(check(TODAY, 100, 100, 100)).isEmpty());
    Strain strain =
        Strain.of(
            mission()
                .withStrainCheck(check(TODAY.minusWeeks(9), 0, 25, 25, 0))
                .withStrainCheck(check(TODAY.minusWeeks(4), 50, 25, 50, 25, 50, 25))
                .withStrainCheck(check(TODAY, 75, 50, 50, 50, 50, 50)));
    // 50/4 = 12.5, 225/6 = 37.5, 325/6 = 54.2
    assertEquals(List.of(13, 38, 54), strain.points().stream().map(Strain.Point::mean).toList());
    assertTrue(strain.rises());
    assertEquals(13, strain.baseline().orElseThrow().mean());
    assertEquals(Strain.Band.WATCH, Strain.Band.of(39));
    assertEquals(Strain.Band.ACT, Strain.Band.of(40));
    assertEquals(Strain.Band.ACT, Strain.Band.of(59));
    assertEquals(Strain.Band.RED, Strain.Band.of(60));
  }

  @Test
  void helpIsNamedForACountryAndElseInGeneral() {
    assertTrue(Help.in("fr").lines().stream().anyMatch(line -> line.contact().equals("3114")));
    assertTrue(Help.in("de").lines().stream().anyMatch(line -> line.contact().equals("112")));
    assertTrue(Help.in("fr").verify());
  }
}
