package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gardefou.engine.journal.Diary;
import org.gardefou.engine.journal.JournalIndex;
import org.gardefou.model.Answer;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.StrainCheck;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose answer counts, where there are several (domain.md A.3). */
class KnownTest {
  private static final String STRAIN = "health.strain";
  private static final Fixture RUNNING = Fixture.empty(Phase.ONGOING, ClientKind.BUSINESS);

  private static Known known(Mission mission) {
    return Known.of(
        RUNNING.catalogue(),
        Freelancer.create(),
        RUNNING.client(),
        mission,
        Diary.DAY,
        JournalIndex.of(mission.journal()));
  }

  private static @Nullable Value strain(Answer hers) {
    StrainCheck check =
        new StrainCheck(
            Diary.DAY.minusDays(3), Map.of("a", 50, "b", 50, "c", 50, "d", 50), Map.of());
    Mission checked = RUNNING.mission().withStrain(List.of(check));
    Answer counts = known(checked.withAnswer(STRAIN, hers)).answers().get(STRAIN);
    return counts == null ? null : counts.value();
  }

  @Test
  void ofHerAnswerAndTheStrainCheckTheLaterCounts() {
    Answer twenty = Answer.known(Value.of(20));
    Value fifty = strain(Answer.unknown());
    assertEquals(50, ((Value.Number) fifty).number().intValueExact());
    assertEquals(Value.of(20), strain(twenty.withDate(Diary.DAY.minusDays(2))));
    assertEquals(fifty, strain(twenty.withDate(Diary.DAY.minusDays(3))), "the same day");
    assertEquals(fifty, strain(twenty.withDate(Diary.DAY.minusDays(4))));
    assertEquals(fifty, strain(twenty), "undated");
    assertEquals(fifty, strain(Answer.unknown().withDate(Diary.DAY)), "no answer at all");
  }

  /** Late contacts are asked of a running mission only: before it, the journal says nothing. */
  @Test
  void theJournalAnswersOnlyWhatApplies() {
    Mission noted =
        RUNNING.mission().withJournal(new Diary().at(80, "thanks").at(3, "late_contact").journal());
    assertEquals(
        Set.of("health.late_contacts"),
        only("health.late_contacts", known(noted).journal().used()));
    assertEquals(
        Set.of(),
        only(
            "health.late_contacts", known(noted.withPhase(Phase.PROSPECT, null)).journal().used()));
  }

  private static Set<String> only(String fact, Set<String> all) {
    return all.contains(fact) ? Set.of(fact) : Set.of();
  }
}
