package org.gardefou.ui.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.gardefou.model.Answer;
import org.gardefou.model.Incident;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.ui.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Questions that the journal answers, and those on which she and the journal differ. */
class JournalFactsTest {
  private static final String CONTACTS =
      "How often must you answer in the evening, at night or at weekends?";

  @BeforeAll
  static void start() {
    Fx.start();
  }

  /** Five evening contacts within 30 days, in a journal that began in August: often. */
  private static Mission counted() {
    Mission mission = Trial.running();
    mission = noted(mission, LocalDate.of(2026, 8, 3), "thanks");
    for (int day = 4; day <= 20; day += 4) {
      mission = noted(mission, LocalDate.of(2026, 11, day), "late_contact");
    }
    return mission;
  }

  private static Mission noted(Mission mission, LocalDate date, String kind) {
    return mission.editJournal(journal -> journal.withEntry(Incident.of(date, kind, null)));
  }

  private static Mission saying(String word, LocalDate date) {
    Answer answer = Trial.word(word).withDate(date);
    return counted().withAnswer("health.contacts", answer);
  }

  @Test
  void whatTheJournalAnswersSaysSo() {
    Trial trial = new Trial(counted());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.jump("health.contacts");
      assertEquals("Often", window.chosen(CONTACTS));
      String row = window.row(CONTACTS).toString();
      assertTrue(
          row.contains("Counted in your journal: 5 entries, the newest of 20 Nov 2026"), row);
    }
  }

  @Test
  void bothAreShownAndSheChoosesWithUndo() {
    Trial trial = new Trial(saying("once_or_twice", LocalDate.of(2026, 11, 2)));
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.jump("health.contacts");
      String row = window.row(CONTACTS).toString();
      assertTrue(
          row.contains("You: Once or twice (2 Nov 2026) · Journal: Often (Evening and night"), row);
      assertTrue(row.contains("The journal counts."), row);
      assertEquals("Often", window.chosen(CONTACTS));
      window.picture("facts-journal-en");
      window.click("Use my answer");
      assertEquals(Set.of("health.contacts"), trial.mission().journal().ownAnswers());
      assertEquals("Once or twice", window.chosen(CONTACTS));
      assertEquals("Own answer used: evening, night or weekend contact", trial.lastEdit());
      window.click("Use the journal");
      assertEquals("Often", window.chosen(CONTACTS));
      trial.undoOnFx();
      assertEquals(Set.of("health.contacts"), trial.mission().journal().ownAnswers());
    }
  }

  /** Her answer is newer: the journal counts only once it is taken back. */
  @Test
  void theJournalTakesThePlaceOfANewerAnswer() {
    Trial trial = new Trial(saying("once_or_twice", LocalDate.of(2026, 11, 23)));
    try (FactsWindow window = FactsWindow.open(trial, Language.FR)) {
      window.jump("health.contacts");
      assertTrue(window.shows("Retenir le journal"), window.texts());
      window.picture("facts-journal-fr");
      window.click("Retenir le journal");
      assertTrue(trial.answer("health.contacts").isEmpty());
      assertFalse(window.shows("Retenir le journal"));
      trial.undoOnFx();
      assertTrue(trial.answer("health.contacts").isPresent());
    }
  }
}
