package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Agreement;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Incident;
import org.gardefou.model.Phase;
import org.junit.jupiter.api.Test;

/** The order of an assessment, and what can be looked up in it. */
class AssessmentTest {
  private static List<String> ids(List<Flag> flags) {
    return flags.stream().map(flag -> flag.rule().id()).toList();
  }

  /** What holds goes before what could, the graver before the lighter, else as in the catalogue. */
  @Test
  void theGravestOfWhatHoldsIsFirst() {
    ByHand hand = new ByHand();
    List.of("yes", "open", "no").forEach(hand::yesNo);
    hand.rule("OPEN-CAUTION", "C", Severity.CAUTION, "open");
    hand.rule("OPEN-RED", "C", Severity.RED, "open");
    hand.rule("NO", "C", Severity.DEALBREAKER, "no");
    hand.rule("CAUTION", "C", Severity.CAUTION, "yes");
    hand.rule("NOTE", "C", Severity.INFO, "yes");
    hand.rule("RED", "C", Severity.RED, "yes");
    hand.rule("RED-TOO", "C", Severity.RED, "yes");
    hand.rule("NO-TOO", "C", Severity.INFO, "no && open");
    Assessment assessment = hand.empty().with("yes", true).with("no", false).assess();
    assertEquals(
        List.of("RED", "RED-TOO", "CAUTION", "NOTE", "OPEN-RED", "OPEN-CAUTION"),
        ids(assessment.flags()));
    assertEquals(List.of("NO", "NO-TOO"), ids(assessment.clear()));
    assertEquals(List.of("OPEN-RED", "OPEN-CAUTION"), ids(assessment.possible()));
    assertEquals(List.of("RED", "RED-TOO"), ids(assessment.fired(Severity.RED)));
  }

  /** K15 lowers HLT-07 until a contact at night comes; K05 was not agreed. */
  @Test
  void theIncidentIsFoundForWhichAClauseLowersNothingAnyMore() {
    LocalDate agreed = Fixture.DAY.minusDays(20);
    Incident night = Incident.of(agreed.plusDays(5), "late_contact", null);
    Fixture often =
        Fixture.empty(Phase.ONGOING, ClientKind.BUSINESS).with("health.contacts", "often");
    Assessment assessment =
        new Fixture(
                often.catalogue(),
                often.client(),
                often
                    .mission()
                    .withAgreement(Agreement.of("K15", Agreement.State.AGREED, agreed))
                    .editJournal(journal -> journal.withEntries(List.of(night))))
            .assess();
    assertEquals(Optional.of(new Relapse("K15", night)), assessment.relapse("K15"));
    assertEquals(Optional.empty(), assessment.relapse("K05"));
  }
}
