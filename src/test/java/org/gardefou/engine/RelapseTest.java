package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Agreement;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Incident;
import org.gardefou.model.Phase;
import org.junit.jupiter.api.Test;

/** An agreed clause that the client breaks within sixty days (domain.md A.4.5). */
class RelapseTest {
  private static final LocalDate AGREED = Fixture.DAY.minusDays(70);

  /** HLT-07, red, which a contact rule (K15) lowers; it is fed by late and weekend contacts. */
  private static Flag contacts(Fixture fixture) {
    return fixture.assess().flags().stream()
        .filter(flag -> flag.rule().id().equals("HLT-07"))
        .findFirst()
        .orElseThrow();
  }

  private static Fixture agreed(Phase phase, Incident... entries) {
    Fixture fixture = Fixture.empty(phase, ClientKind.BUSINESS).with("health.contacts", "often");
    return new Fixture(
        fixture.catalogue(),
        fixture.client(),
        fixture
            .mission()
            .withAgreement(Agreement.of("K15", Agreement.State.AGREED, AGREED))
            .editJournal(journal -> journal.withEntries(List.of(entries))));
  }

  private static Incident on(int daysAfter, String kind) {
    return Incident.of(AGREED.plusDays(daysAfter), kind, null);
  }

  @Test
  void withoutIncidentTheClauseLowersTheRule() {
    Flag flag = contacts(agreed(Phase.ONGOING));
    assertEquals(Severity.CAUTION, flag.severity());
    assertEquals(Optional.empty(), flag.relapse());
  }

  @Test
  void anIncidentOnTheSixtiethDayRestoresTheRuleAndOneOnTheNextDayDoesNot() {
    Incident entry = on(60, "late_contact");
    Flag restored = contacts(agreed(Phase.ONGOING, entry));
    assertEquals(Severity.RED, restored.severity());
    assertEquals(FlagState.FIRED, restored.state());
    assertEquals(Optional.empty(), restored.mitigation());
    assertEquals(new Relapse("K15", entry), restored.relapse().orElseThrow());
    assertEquals(
        Severity.CAUTION, contacts(agreed(Phase.ONGOING, on(61, "late_contact"))).severity());
  }

  @Test
  void theDayOfTheAgreementItselfIsNoRelapse() {
    assertEquals(
        Severity.CAUTION, contacts(agreed(Phase.ONGOING, on(0, "late_contact"))).severity());
    assertEquals(
        Severity.RED, contacts(agreed(Phase.ONGOING, on(1, "weekend_contact"))).severity());
  }

  @Test
  void theFirstSuchIncidentIsNamed() {
    Incident first = on(12, "weekend_contact");
    Flag flag = contacts(agreed(Phase.ONGOING, on(40, "late_contact"), first));
    assertEquals(first, flag.relapse().orElseThrow().entry());
  }

  @Test
  void anIncidentOfAnotherKindChangesNothing() {
    assertEquals(
        Severity.CAUTION, contacts(agreed(Phase.ONGOING, on(9, "contradiction"))).severity());
  }

  @Test
  void anotherClauseAgreedSinceStillLowersTheRule() {
    Fixture broken = agreed(Phase.ONGOING, on(9, "late_contact"));
    Agreement again = Agreement.of("K15", Agreement.State.AGREED, AGREED.plusDays(10));
    Fixture renewed =
        new Fixture(broken.catalogue(), broken.client(), broken.mission().withAgreement(again));
    assertEquals(Severity.CAUTION, contacts(renewed).severity());
    assertTrue(contacts(renewed).relapse().isEmpty());
  }

  /** ADV-05 is fed by recommendations set aside; that one was given is no breach of K01. */
  @Test
  void whatSpeaksNotAgainstTheClientIsNoRelapse() {
    Fixture fixture =
        Fixture.empty(Phase.ONGOING, ClientKind.BUSINESS)
            .with("advice.set_aside", "often")
            .agreed("K01");
    Agreement k01 = Agreement.of("K01", Agreement.State.AGREED, AGREED);
    Fixture given =
        new Fixture(
            fixture.catalogue(),
            fixture.client(),
            fixture
                .mission()
                .withAgreement(k01)
                .editJournal(j -> j.withEntry(on(5, "advice_given"))));
    Flag flag =
        given.assess().flags().stream()
            .filter(f -> f.rule().id().equals("ADV-05"))
            .findFirst()
            .orElseThrow();
    assertEquals(Severity.CAUTION, flag.severity());
  }
}
