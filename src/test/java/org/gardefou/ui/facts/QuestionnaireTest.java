package org.gardefou.ui.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Mission;
import org.gardefou.ui.mission.MissionScope;
import org.junit.jupiter.api.Test;

/** How the questions of the real catalogue are grouped. */
class QuestionnaireTest {

  private static List<Fact> asked(Mission mission) {
    MissionScope.View view = new Trial(mission).view().orElseThrow();
    return Trial.ENGINE.questions(view.client(), view.mission());
  }

  private static Questionnaire of(Mission mission) {
    return Questionnaire.of(Trial.ENGINE.catalogue(), asked(mission));
  }

  @Test
  void everyFactIsAnsweredInExactlyOneRowOrAsAnExactNumber() {
    for (Mission mission : List.of(Trial.prospect(), Trial.running())) {
      Questionnaire questionnaire = of(mission);
      Set<String> rows = new HashSet<>();
      Set<String> numbers = new HashSet<>();
      for (Question question : questionnaire.questions()) {
        question.facts().forEach(fact -> assertTrue(rows.add(fact.id()), fact.id()));
        question.exacts().forEach(fact -> numbers.add(fact.id()));
      }
      for (Fact fact : asked(mission)) {
        assertTrue(rows.contains(fact.id()) || numbers.contains(fact.id()), fact.id());
      }
    }
  }

  @Test
  void graveFactsStandTogetherAndGeneralOnesLast() {
    List<Section> full = of(Trial.running()).full();
    assertEquals(Section.MISSION, full.getLast().key());
    assertEquals(Section.GRAVE, full.get(full.size() - 2).key());
    assertTrue(full.get(full.size() - 2).holds("health.abuse"));
    assertTrue(full.stream().filter(s -> s.is("health")).noneMatch(s -> s.holds("health.abuse")));
    assertTrue(full.getLast().holds("mission.weeks"));
  }

  @Test
  void theQuickCheckEndsWithTheChecklist() {
    Questionnaire questionnaire = of(Trial.prospect());
    assertEquals(Section.GRAVE, questionnaire.quick().getLast().key());
    assertTrue(questionnaire.quick().stream().anyMatch(s -> s.holds("scope.written")));
    assertFalse(questionnaire.quick().stream().anyMatch(s -> s.holds("scope.deliverables_listed")));
  }

  @Test
  void aNumberLeadsToItsWordsAndSharedNumbersAreOfferedInBoth() {
    Questionnaire questionnaire = of(Trial.running());
    assertEquals(
        "scope", questionnaire.sectionOf(Mode.FULL, "scope.unbilled_requests").orElseThrow().key());
    assertTrue(exactsOf(questionnaire, "scope.stopped_for_new").contains("scope.actions_started"));
    assertTrue(exactsOf(questionnaire, "scope.finished_share").contains("scope.actions_started"));
  }

  private static List<String> exactsOf(Questionnaire questionnaire, String fact) {
    return questionnaire.questions().stream()
        .filter(q -> q.id().equals(fact))
        .flatMap(q -> q.exacts().stream())
        .map(Fact::id)
        .toList();
  }
}
