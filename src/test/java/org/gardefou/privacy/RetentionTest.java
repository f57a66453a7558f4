package org.gardefou.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Decision;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.privacy.Retention.Due;
import org.gardefou.privacy.Retention.Reason;
import org.junit.jupiter.api.Test;

/** The periods of domain.md F.1-2, worked out by hand. */
class RetentionTest {
  private static final LocalDate CONTACT = LocalDate.of(2023, 12, 31);
  private final Mission prospect = Mission.create("Report", Phase.PROSPECT);
  private final Client client = Client.create("Duval", ClientKind.BUSINESS).withMission(prospect);

  private static Mission declined(Mission mission, LocalDate day) {
    return mission.withDecision(
        new Decision(
            Decision.Choice.DECLINE, day, null, List.of(), null, null, null, null, null, Map.of()));
  }

  @Test
  void twoYearsAndElevenMonthsAfterTheLastContact() {
    assertEquals(
        Optional.of(new Due(LocalDate.of(2026, 11, 30), Reason.LAST_CONTACT)),
        Retention.of(client.withLastContact(CONTACT)));
  }

  @Test
  void twelveMonthsAfterARefusal() {
    Client refused = client.withMission(declined(prospect, LocalDate.of(2026, 2, 3)));
    assertEquals(
        Optional.of(new Due(LocalDate.of(2027, 2, 3), Reason.REFUSED)), Retention.of(refused));
    assertEquals(
        Optional.of(new Due(LocalDate.of(2024, 12, 31), Reason.REFUSED)),
        Retention.of(refused.withLastContact(CONTACT)));
  }

  @Test
  void oneRefusalAmongSeveralMissionsIsNoRefusalOfTheClient() {
    Client both =
        client
            .withMission(declined(prospect, LocalDate.of(2023, 12, 31)))
            .withMission(Mission.create("Another", Phase.PROSPECT));
    assertEquals(Reason.LAST_CONTACT, Retention.of(both).orElseThrow().reason());
  }

  @Test
  void herOwnDateCountsBeforeAll() {
    LocalDate own = LocalDate.of(2030, 1, 1);
    assertEquals(
        Optional.of(new Due(own, Reason.OWN_DATE)),
        Retention.of(client.withLastContact(CONTACT).withKeepUntil(own)));
  }

  @Test
  void aRunningMissionIsNeverDue() {
    Mission running = prospect.withPhase(Phase.ONGOING, CONTACT);
    Client busy = client.withMission(running).withLastContact(CONTACT);
    assertEquals(Optional.empty(), Retention.of(busy));
    assertTrue(
        Retention.of(busy.withMission(running.withEnded(LocalDate.of(2024, 1, 1)))).isPresent());
  }

  @Test
  void withoutAnyDateNothingIsDue() {
    assertEquals(Optional.empty(), Retention.of(client));
    assertEquals(Optional.empty(), Retention.of(client.withLastContact(CONTACT).withSample(true)));
  }

  @Test
  void theDayItselfCounts() {
    Due due = new Due(LocalDate.of(2026, 11, 30), Reason.LAST_CONTACT);
    assertFalse(due.hasCome(LocalDate.of(2026, 11, 29)));
    assertTrue(due.hasCome(LocalDate.of(2026, 11, 30)));
  }
}
