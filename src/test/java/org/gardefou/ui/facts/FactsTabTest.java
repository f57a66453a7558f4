package org.gardefou.ui.facts;

import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.gardefou.model.Answer;
import org.gardefou.model.Language;
import org.gardefou.model.Source;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.gardefou.ui.HeldTasks;
import org.gardefou.ui.Input;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The questionnaire as a person uses it: keys, clicks, and the words that she sees. */
class FactsTabTest {
  private static final String ADVICE =
      "How much room does your advice have in the client’s decisions?";
  private static final String WRITTEN = "In what form is it recorded what you are to do?";
  private static final String ROUNDS = "How many rounds of changes are foreseen?";
  private static final String CLEAR = "How clear is the request as you have it today?";
  private static final String EXTRAS = "How often are you asked for extras that nobody pays for?";
  private static final String DEPOSIT =
      "What share of the price does the client pay before you start?";
  private static final String LISTED =
      "Is everything you are to deliver listed, with number and format?";

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static Optional<Value> value(Trial trial, String fact) {
    return trial.answer(fact).flatMap(answer -> Optional.ofNullable(answer.value()));
  }

  private static Optional<Answer.Status> status(Trial trial, String fact) {
    return trial.answer(fact).map(Answer::status);
  }

  @Test
  void theQuickPathTakesOnlyTheKeyboard() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.keys("4");
      assertEquals(ADVICE, window.current());
      window.press(ENTER);
      assertEquals(Optional.of(Value.of(4)), value(trial, "advice.decision_scale"));
      assertEquals(WRITTEN, window.current());
      window.keys("2");
      window.press(ENTER);
      assertEquals(Optional.of(Value.of("oral")), value(trial, "scope.written"));
      window.keys("?");
      window.press(DOWN);
      assertEquals(Optional.of(Answer.Status.UNKNOWN), status(trial, "scope.revisions"));
      assertEquals(CLEAR, window.current());
      window.press(UP);
      assertEquals(ROUNDS, window.current());
      assertTrue(window.shows("3 of 19 answered, 1 unknown"), window.texts());
      assertEquals(3, trial.edits.size());
      window.picture("facts-keys-en");
      while (!window.current().equals("Did any of these happen?")) {
        window.keys("?");
        window.press(ENTER);
        assertTrue(window.currentIsInSight(), window.current());
      }
      window.keys("n");
      assertTrue(window.shows("19 of 19 answered, 16 unknown"), window.texts());
      window.press(ENTER, ENTER);
      assertTrue(window.shows("Respect of recommendations"), window.texts());
      assertEquals(
          "What does the client buy from you: advice, execution, or both?", window.current());
    }
  }

  @Test
  void theMostTellingQuestionComesNextAndNothingJumps() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.click("Most telling");
      List<String> before = window.questions();
      assertEquals(before.getFirst(), window.current());
      assertTrue(before.size() > 20, "all that is open, not only what fits in a message");
      assertTrue(window.shows("to ask the client"), window.texts());
      window.jump("scope.revisions");
      String current = window.current();
      int place = before.indexOf(current);
      window.keys("1");
      assertEquals(before, window.questions(), "nothing moves while she answers");
      window.press(ENTER);
      List<String> after = window.questions();
      assertEquals(before.subList(0, place + 1), after.subList(0, place + 1));
      assertEquals(after.get(place + 1), window.current());
      assertTrue(window.currentIsInSight(), window.current());
      window.picture("facts-telling-en");
      window.click("Order anew");
      assertFalse(window.questions().contains(current), "answered, and no longer open");
      assertEquals(window.questions().getFirst(), window.current());
    }
  }

  @Test
  void whatSheDoesNotKnowComesLast() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.FR, 1000, 700)) {
      window.click("Décisif");
      String first = window.questions().getFirst();
      window.press(DOWN, UP);
      window.keys("?");
      window.click("Remettre en ordre");
      assertEquals(first, window.questions().getLast());
      window.picture("facts-telling-fr-small");
    }
  }

  @Test
  void aQuestionThatIsAskedForIsThereBeforeTheOthers() {
    Trial trial = new Trial(Trial.prospect());
    List<String> usual;
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.jump("scope.written");
      usual = window.questions();
    }
    HeldTasks tasks = new HeldTasks();
    tasks.hold();
    try (FactsWindow window = FactsWindow.open(trial, Language.EN, 1440, 900, tasks)) {
      assertFalse(window.shows(WRITTEN));
      window.jump("scope.written");
      assertEquals(WRITTEN, window.current());
      Fx.run(tasks::release);
      assertEquals(WRITTEN, window.current());
      assertEquals(usual, window.questions(), "the quick questions stay");
    }
  }

  @Test
  void yesAndNoHaveTheirKeysInBothLanguages() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.FR)) {
      window.jump("scope.deliverables_listed");
      window.keys("o");
      assertEquals(Optional.of(Value.of(true)), value(trial, "scope.deliverables_listed"));
      window.keys("n");
      assertEquals(Optional.of(Value.of(false)), value(trial, "scope.deliverables_listed"));
      assertEquals("Réponse\u00a0: livrables énumérés", trial.edits.getLast().fr());
      assertEquals("Answer: deliverables listed", trial.edits.getLast().en());
      window.jump("scope.written");
      window.keys("é"); // the key of the 2 on a French keyboard
      assertEquals(Optional.of(Value.of("oral")), value(trial, "scope.written"));
      window.jump("payment.term_days");
      window.keys("45");
      window.press(ENTER);
      window.jump("price.amount");
      window.keys("1 234,5");
      window.press(ENTER);
      assertEquals(Optional.of(Value.of(new BigDecimal("1234.5"))), value(trial, "price.amount"));
      assertEquals(Optional.of(Value.of(new BigDecimal("45"))), value(trial, "payment.term_days"));
    }
  }

  @Test
  void aNumberThatCannotBeIsRefusedInWordsAndKept() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.jump("payment.deposit_pct");
      window.keys("400");
      window.press(ENTER);
      assertEquals(DEPOSIT, window.current());
      assertTrue(window.shows("takes a number from 0 to 100"), window.texts());
      assertEquals(Optional.empty(), trial.answer("payment.deposit_pct"));
      window.press(ESCAPE);
      window.keys("half");
      window.press(ENTER);
      assertTrue(window.shows("“half” is not a number."), window.texts());
      window.picture("facts-refused-en");
      window.press(ESCAPE);
      window.keys("30 %");
      window.press(ENTER);
      assertEquals(Optional.of(Value.of(30)), value(trial, "payment.deposit_pct"));
      assertFalse(window.shows("is not a number"));
      window.jump("conditions.travel_h_week");
      window.keys("-3");
      window.press(ENTER);
      assertTrue(window.shows("takes a number from 0 to 60"), window.texts());
      assertEquals(Optional.empty(), trial.answer("conditions.travel_h_week"));
      window.press(ESCAPE);
      window.keys("?");
      window.press(ENTER);
      assertEquals(Optional.of(Answer.Status.UNKNOWN), status(trial, "conditions.travel_h_week"));
    }
  }

  @Test
  void aWholeNumberTakesNoDecimals() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.jump("payment.term_days");
      window.keys("30.5");
      window.press(TAB);
      assertTrue(window.shows("takes a whole number"), window.texts());
      assertEquals(Optional.empty(), trial.answer("payment.term_days"));
    }
  }

  @Test
  void anAnswerIsTakenBackByDeleteOrBySayingItAgain() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.jump("scope.written");
      window.keys("4");
      window.press(DELETE);
      assertEquals(Optional.empty(), trial.answer("scope.written"));
      assertEquals("Answer taken back: how the agreement is recorded", trial.lastEdit());
      window.keys("-");
      assertEquals(Optional.of(Answer.Status.NOT_APPLICABLE), status(trial, "scope.written"));
      window.click("By e-mail");
      assertEquals(Optional.of(Value.of("email")), value(trial, "scope.written"));
      window.click("By e-mail");
      assertEquals(Optional.empty(), trial.answer("scope.written"));
      window.keys("33");
      assertEquals(Optional.of(Value.of("email")), value(trial, "scope.written"));
      trial.undoOnFx();
      Input.settle();
      assertEquals(Optional.empty(), trial.answer("scope.written"));
      window.press(RIGHT);
      assertEquals(Optional.of(Value.of("signed")), value(trial, "scope.written"));
    }
  }

  @Test
  void theTwoOtherAnswersHaveTheirOwnButtonsAndLooks() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.jump("scope.revisions");
      window.click("I don’t know");
      assertEquals(Optional.of(Answer.Status.UNKNOWN), status(trial, "scope.revisions"));
      window.press(DOWN);
      assertTrue(window.row(ROUNDS).contains("to ask the client"), window.row(ROUNDS).toString());
      assertFalse(window.row(ROUNDS).contains("Limited"));
      window.click("Change");
      assertEquals(ROUNDS, window.current());
      window.click("I don’t know");
      assertEquals(Optional.empty(), trial.answer("scope.revisions"));
      window.click("Does not apply");
      window.press(DOWN);
      assertTrue(window.row(ROUNDS).contains("does not apply"), window.row(ROUNDS).toString());
    }
  }

  @Test
  void aClickInAnotherRowAnswersItAndOpensIt() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      assertEquals(ADVICE, window.current());
      window.click("By word of mouth");
      assertEquals(Optional.of(Value.of("oral")), value(trial, "scope.written"));
      assertEquals(WRITTEN, window.current());
      window.click(CLEAR);
      assertEquals(CLEAR, window.current());
      window.keys("3");
      assertEquals(Optional.of(Value.of(3)), value(trial, "scope.brief_clarity"));
      window.click("Goal, deliverables, limits and acceptance test in writing");
      assertEquals(Optional.of(Value.of(5)), value(trial, "scope.brief_clarity"));
    }
  }

  @Test
  void aNoteIsTextOneStepAndNeverLost() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.jump("scope.deliverables_listed");
      window.clickOn(window.named("Note"));
      window.keys("2 pages - y? n");
      assertEquals(0, trial.edits.size());
      window.press(ENTER);
      assertEquals(1, trial.edits.size());
      assertEquals("Note: deliverables listed", trial.lastEdit());
      assertEquals(
          Optional.of("2 pages - y? n"),
          trial.answer("scope.deliverables_listed").flatMap(a -> Optional.ofNullable(a.note())));
      assertEquals(Optional.of(Answer.Status.UNKNOWN), status(trial, "scope.deliverables_listed"));
      window.press(UP);
      assertEquals(LISTED, window.current());
      window.keys("y");
      window.press(DELETE);
      assertEquals(
          Optional.of("2 pages - y? n"),
          trial.answer("scope.deliverables_listed").flatMap(a -> Optional.ofNullable(a.note())));
    }
  }

  @Test
  void aNoteThatJudgesIsAnsweredByAHintAndKeptAllTheSame() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.jump("scope.deliverables_listed");
      window.clickOn(window.named("Note"));
      window.keys("he is a liar");
      assertTrue(window.shows("“liar” judges"), window.texts());
      window.press(ENTER);
      assertEquals(
          Optional.of("he is a liar"),
          trial.answer("scope.deliverables_listed").flatMap(a -> Optional.ofNullable(a.note())));
    }
  }

  @Test
  void sourceAndDayKeepTheValue() {
    Trial trial = new Trial(Trial.prospect().withAnswer("scope.written", Trial.word("email")));
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.jump("scope.written");
      window.clickOn(window.named("Source"));
      window.press(DOWN, DOWN, ENTER);
      assertEquals(
          Optional.of(Source.DOCUMENT),
          trial.answer("scope.written").flatMap(a -> Optional.ofNullable(a.source())));
      assertEquals("Source: how the agreement is recorded", trial.lastEdit());
      window.press(TAB);
      window.keys("2/7/2026");
      window.press(TAB);
      assertEquals(
          Optional.of(LocalDate.of(2026, 7, 2)),
          trial.answer("scope.written").flatMap(a -> Optional.ofNullable(a.date())));
      assertEquals(Optional.of(Value.of("email")), value(trial, "scope.written"));
      window.click(ROUNDS);
      assertTrue(window.row(WRITTEN).contains("document · 2 Jul 2026"), window.texts());
    }
  }

  @Test
  void aDayThatDoesNotExistIsRefused() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.jump("scope.written");
      window.clickOn(window.named("Source"));
      window.press(ESCAPE, TAB);
      window.keys("32 November");
      window.press(TAB);
      assertTrue(window.shows("“32 November” is not a day."), window.texts());
      assertEquals(Optional.empty(), trial.answer("scope.written"));
    }
  }

  @Test
  void theChecklistIsAskedOnceAndAnsweredTogether() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.click("Grave events");
      assertEquals("Did any of these happen?", window.current());
      window.click("A statement proved false");
      assertEquals(Optional.of(Value.of(true)), value(trial, "communication.false_statement"));
      assertEquals("Answer: a statement proved false", trial.lastEdit());
      assertTrue(window.shows("A statement by the client proved false"), "in the report");
      window.click("None of the others");
      assertEquals("Answer: grave events", trial.lastEdit());
      assertEquals(Optional.of(Value.of(false)), value(trial, "health.abuse"));
      assertEquals(Optional.of(Value.of(false)), value(trial, "conditions.unsafe"));
      assertEquals(Optional.of(Value.of(true)), value(trial, "communication.false_statement"));
      window.picture("facts-checklist-en");
      window.press(DELETE);
      assertEquals(Optional.empty(), trial.answer("health.abuse"));
      window.keys("?");
      assertEquals(Optional.of(Answer.Status.UNKNOWN), status(trial, "health.abuse"));
      window.keys("1");
      assertEquals(
          1, trial.mission().answers().values().stream().filter(FactsTabTest::yes).count());
    }
  }

  @Test
  void theFieldsOfATickedEventComeAfterTheReport() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.click("Grave events");
      assertEquals(Optional.empty(), window.find("Note"));
      window.keys("1");
      assertEquals(
          1, trial.mission().answers().values().stream().filter(FactsTabTest::yes).count());
      assertTrue(window.find("Note").isPresent(), window.texts());
    }
  }

  /** Whether the fields are there yet or not: Tab behind the tick goes to the first of them. */
  @Test
  void tabGoesFromATickedEventToItsFields() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.click("Grave events");
      window.atOnce("1", TAB);
      assertEquals("Source", window.focused().getAccessibleText());
    }
  }

  private static boolean yes(Answer answer) {
    return Value.of(true).equals(answer.value());
  }

  @Test
  void theReportLeadsToTheQuestionInItsSection() {
    Trial trial = new Trial(Trial.running());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.click("Workload with this mission");
      assertTrue(window.shows("Health and recovery"), window.texts());
      assertEquals(
          "With this mission, does all your work still fit into the week?", window.current());
      window.keys("2");
      assertEquals(1, trial.edits.size());
    }
  }

  @Test
  void theReportSaysWhatTheLastAnswerChanged() {
    Trial trial = new Trial(Trial.running());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.jump("scope.unpaid_extras");
      assertFalse(window.shows("Just changed"));
      window.keys("3");
      assertTrue(window.shows("Just changed · risk"), window.texts());
      assertTrue(window.shows("Caution · Scope · SCP-10"), window.texts());
      window.keys("4");
      assertTrue(window.shows("Red, was Caution · Scope · SCP-10"), window.texts());
      window.picture("facts-changed-en");
      window.keys("1");
      assertTrue(window.shows("No longer noted · Scope · SCP-10"), window.texts());
      trial.undoOnFx();
      Input.settle();
      assertFalse(window.shows("Just changed"), window.texts());
    }
  }

  @Test
  void figuresDecideTheWordsAndSaySo() {
    Trial trial = new Trial(Trial.running());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.jump("scope.unpaid_extras");
      window.clickOn(window.named("Unbilled extras in 30 days"));
      window.keys("5");
      window.press(ENTER, UP);
      assertEquals("Answer: unbilled extras in 30 days", trial.lastEdit());
      assertTrue(window.row(EXTRAS).contains("From your figures"), window.texts());
      assertEquals("Often", window.chosen(EXTRAS));
      window.keys("3");
      assertEquals("Often", window.chosen(EXTRAS));
      assertTrue(
          window.shows("You answered “Now and then”, your figures say “Often”. The figures count."),
          window.texts());
      assertEquals(Optional.of(Value.of("now_and_then")), value(trial, "scope.unpaid_extras"));
    }
  }

  @Test
  void whyWeAskIsShownOnDemand() {
    try (FactsWindow window = FactsWindow.open(new Trial(Trial.prospect()), Language.EN)) {
      window.jump("scope.written");
      String why = "What is not written down is remembered differently by each side.";
      assertFalse(window.shows(why));
      window.pressTogether(SHIFT, F1);
      assertTrue(window.shows(why), window.texts());
      window.pressTogether(SHIFT, F1);
      assertFalse(window.shows(why));
      window.click("Why we ask");
      assertTrue(window.shows(why));
      window.picture("facts-why-en");
    }
  }

  @Test
  void theQuestionsForTheClientGoToTheClipboard() {
    Trial trial = new Trial(Trial.onlyTheClientKnows());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.click("Copy the questions for the client");
      assertTrue(window.shows("Copied."), window.texts());
      assertEquals(
          "Questions for Office de tourisme de Rochevigne",
          Fx.get(() -> Clipboard.getSystemClipboard().getString()));
    }
  }

  @Test
  void anotherLanguageWhileTheTabIsOpen() {
    Trial trial = new Trial(Trial.running());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.jump("scope.unpaid_extras");
      Fx.run(() -> window.messages.set(Messages.in(Language.FR)));
      Input.settle();
      assertEquals(
          "À quelle fréquence vous demande-t-on des suppléments que personne ne paie\u202f?",
          window.current());
      assertFalse(window.shows("Quick"));
      window.keys("4");
      assertTrue(window.shows("Rouge · Périmètre · SCP-10"), window.texts());
    }
  }

  @Test
  void sectionsLeadIntoOneAnother() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.click("Full");
      window.click("Advice");
      window.press(END, ENTER);
      assertTrue(window.shows("Scope and completion"), window.texts());
      assertEquals(WRITTEN, window.current());
      window.press(UP);
      assertTrue(window.shows("Respect of recommendations"), window.texts());
    }
  }

  @Test
  void editsAreNamedInBothLanguages() {
    Trial trial = new Trial(Trial.prospect());
    try (FactsWindow window = FactsWindow.open(trial, Language.EN)) {
      window.jump("scope.revisions");
      window.keys("1");
      assertEquals(
          new Text("Answer: revision rounds", "Réponse\u00a0: séries de retouches"),
          trial.edits.getLast());
    }
  }
}
