package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static Value strain(Answer hers) {
    Mission checked = RUNNING.mission().withStrain(List.of(check(3, 50)));
    return value(known(checked.withAnswer(STRAIN, hers)).answers(), STRAIN);
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

  /** Two checks thirty days apart: the earlier one answers how it was before. */
  @Test
  void whatIsCountedAndCheckedIsAnAnswer() {
    Mission noted =
        RUNNING
            .mission()
            .withJournal(new Diary().at(95, "thanks").at(3, "late_contact").journal())
            .withStrain(List.of(check(33, 25), check(3, 75)));
    Map<String, Answer> answers = known(noted).answers();
    assertEquals(Value.of(1), value(answers, "health.late_contacts"));
    assertEquals(75, number(answers, STRAIN));
    assertEquals(25, number(answers, "health.strain_prev"));
  }

  private static StrainCheck check(int daysBefore, int level) {
    Map<String, Integer> items = Map.of("a", level, "b", level, "c", level, "d", level);
    return new StrainCheck(Diary.DAY.minusDays(daysBefore), items, Map.of());
  }

  private static Value value(Map<String, Answer> answers, String fact) {
    return Objects.requireNonNull(Objects.requireNonNull(answers.get(fact), fact).value());
  }

  private static int number(Map<String, Answer> answers, String fact) {
    return ((Value.Number) value(answers, fact)).number().intValueExact();
  }
}
