package org.gardefou.ui.conditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.gardefou.desk.Observable;
import org.gardefou.model.Agreement;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.Texts;
import org.gardefou.ui.flags.Ostrevant;
import org.gardefou.ui.flags.Showing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clauses, read and used as a person does. */
class ConditionsTabTest {
  private final Later tasks = new Later();
  private final Observable<Messages> messages = new Observable<>(Messages.in(Language.EN));

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private ConditionsTab tab(Ostrevant scope) {
    return Fx.get(() -> new ConditionsTab(scope, messages, new Texts(), tasks, () -> {}));
  }

  private Showing show(Ostrevant scope) {
    ConditionsTab tab = tab(scope);
    return new Showing(() -> tab);
  }

  @Test
  void aClauseThatWasBrokenSoonSaysThatItLowersNothing() {
    List<String> texts = show(Ostrevant.noted(Language.EN)).texts();
    String words = "Lowers nothing any more: it happened again on 19 Sept 2026";
    assertTrue(texts.contains(words), texts.toString());
  }

  @Test
  void clausesOfTheGravestFlagComeFirstAndOnce() {
    List<String> texts = show(Ostrevant.running()).texts();
    assertTrue(texts.indexOf("K01") < texts.indexOf("K06"), texts.toString());
    assertEquals(texts.indexOf("K11"), texts.lastIndexOf("K11"));
    assertTrue(texts.contains("Deal-breaker ADV-05 → red"));
    assertTrue(texts.contains("Red ROL-02, ROL-03 → caution"));
  }

  @Test
  void whatIfMovesTheAdviceAndNeverTheFile() {
    Ostrevant scope = Ostrevant.running();
    var before = scope.mission();
    Showing window = show(scope);
    window.mustRead("What if they agree?");
    window.click("#accepts-K01");
    window.mustRead("If this agreement holds");
    window.mustRead("8\u00a0red");
    window.mustRead("1 of them lowered");
    window.click("#accepts-K11");
    window.mustRead("If these 2 agreements hold");
    window.mustRead("3 of them lowered");
    Pictures.take("conditions-what-if", window.scene());
    window.click("#conditions-reset");
    window.mustRead("What if they agree?");
    assertEquals(before, scope.mission());
    assertEquals(List.of(), scope.edits());
  }

  @Test
  void whatIfIsGoneOnceTheTabIsLeft() {
    Ostrevant scope = Ostrevant.running();
    ConditionsTab tab = tab(scope);
    Showing window = new Showing(() -> tab);
    window.click("#accepts-K01");
    Fx.run(tab::detach);
    Fx.run(tab::attach);
    window.mustRead("What if they agree?");
  }

  @Test
  void theSmallestSetCanBeTried() {
    Showing window = show(Ostrevant.earlier());
    window.mustRead("Looking for the smallest sets");
    tasks.runAll();
    // Left: the reds SCP-10 and SCP-11, of one criterion, and two more would be needed for a no.
    window.mustRead("K01 and K11 together: Clarify");
    Pictures.take("conditions-levers", window.scene());
    window.click("#lever-K01-K11");
    window.mustRead("If these 2 agreements hold");
    window.mustRead("Clarify");
    window.mustRead("“Leave” stays possible while answers are missing.");
  }

  /** Two reds, no more is needed than a third. */
  @Test
  void oneStepFurtherIsNamedInWords() {
    Showing window = show(Ostrevant.steady());
    tasks.runAll();
    window.mustRead("What would make it worse");
    window.mustRead("Financial reserve from “some weeks” to “no reserve”: Leave");
  }

  @Test
  void herNotesAreEditsWithNamesInBothLanguages() {
    Ostrevant scope = Ostrevant.running();
    Showing window = show(scope);
    window.click("#clause-K06");
    window.click("Agreed in writing");
    Agreement agreed = scope.mission().agreement("K06").orElseThrow();
    assertEquals(Agreement.State.AGREED, agreed.state());
    assertEquals(Ostrevant.TODAY, agreed.date());
    assertEquals(List.of(new Text("State of clause K06", "État de la clause K06")), scope.edits());
    window.mustRead("counts already");
    window.click("#proof-K06");
    window.write("mail of 23 November");
    window.press(KeyCode.TAB);
    assertEquals("mail of 23 November", scope.mission().agreement("K06").orElseThrow().proof());
    assertEquals(2, scope.edits().size());
  }

  @Test
  void slotsAreKeptAndTheClauseIsCopiedWithThem() {
    Ostrevant scope = Ostrevant.running();
    Showing window = show(scope);
    window.click("#clause-K10");
    window.click("#slot-K10-max");
    window.write("three");
    assertEquals(List.of(), scope.edits());
    window.press(KeyCode.ENTER);
    Agreement chosen = scope.mission().agreement("K10").orElseThrow();
    assertEquals(Map.of("max", "three"), chosen.slots());
    assertEquals(Agreement.State.TO_PROPOSE, chosen.state());
    window.click("Copy the clause");
    String copied = Fx.get(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.startsWith("At most three"), copied);
    window.mustRead("Copied.");
  }

  @Test
  void aSlotThatIsEmptiedTakesTheStandardAgain() {
    Ostrevant scope = Ostrevant.running();
    note(scope, "K10", Agreement.State.PROPOSED, Map.of("max", "three"));
    Showing window = show(scope);
    window.click("#clause-K10");
    window.click("#slot-K10-max");
    window.press(KeyCode.END);
    for (int i = 0; i < "three".length(); i++) {
      window.press(KeyCode.BACK_SPACE);
    }
    window.press(KeyCode.TAB);
    assertEquals(Map.of(), scope.mission().agreement("K10").orElseThrow().slots());
  }

  @Test
  void aBrokenOneSaysWhenAndThatTheRuleCountsAgain() {
    Ostrevant scope = Ostrevant.running();
    note(scope, "K06", Agreement.State.BROKEN, Map.of());
    Showing window = show(scope);
    window.mustRead("No longer lowers SCP-10");
    window.mustRead("no effect");
    window.click("#clause-K06");
    window.mustRead("Broken on 19 Sept 2026. SCP-10 counts in full again.");
  }

  @Test
  void anotherClauseIsAddedFromTheWholeListAndTakenOff() {
    Ostrevant scope = Ostrevant.running();
    Showing window = show(scope);
    window.click("Add another clause");
    window.write("exclusiv");
    window.click("#add-K32");
    assertEquals(
        Optional.of(Agreement.State.TO_PROPOSE),
        scope.mission().agreement("K32").map(Agreement::state));
    assertEquals("clause-K32", window.focused());
    window.mustRead("Lowers nothing that is raised today");
    window.click("Take off the list");
    assertEquals(Optional.empty(), scope.mission().agreement("K32"));
    assertFalse(window.has("#clause-K32"));
  }

  @Test
  void aClauseIsRevealedUnfoldedAndInSight() {
    Ostrevant scope = Ostrevant.running();
    ConditionsTab tab = tab(scope);
    Fx.run(() -> tab.reveal("K31"));
    Showing window = new Showing(() -> tab);
    Fx.run(() -> tab.reveal("K31"));
    Showing.settle();
    assertTrue(window.has("#slot-K31-days"));
    assertEquals("clause-K31", window.focused());
    Node card = window.find("#clause-K31");
    double top = Fx.get(() -> card.localToScene(card.getBoundsInLocal()).getMinY());
    assertTrue(top > 100 && top < 880, "at " + top);
  }

  @Test
  void aMissionWithoutFlagsSaysThatNothingCallsForAClause() {
    Showing window =
        show(
            new Ostrevant(
                org.gardefou.model.Mission.create("Neuve", org.gardefou.model.Phase.PROSPECT)));
    window.mustRead("No flag calls for a clause so far.");
    tasks.runAll();
    window.mustRead("No small set of agreements or answers changes the advice today.");
  }

  private static Agreement wayOfK15() {
    return Agreement.of("K15", Agreement.State.PROPOSED, LocalDate.of(2026, 8, 24))
        .withState(Agreement.State.AGREED, LocalDate.of(2026, 9, 2))
        .withProof("mail of 2 September")
        .withState(Agreement.State.BROKEN, LocalDate.of(2026, 9, 19));
  }

  @Test
  void theWayOfAClauseIsShownAndItsDaysCanBeMended() {
    Ostrevant scope = Ostrevant.running();
    scope.edit(new Text("", ""), mission -> mission.withAgreement(wayOfK15()));
    ConditionsTab tab = tab(scope);
    Fx.run(() -> tab.reveal("K15"));
    Showing window = new Showing(() -> tab);
    window.mustRead("proposed on");
    window.mustRead("agreed on");
    Pictures.take("conditions-way", window.scene());
    window.focus("#way-K15-1");
    window.press(KeyCode.END);
    for (int i = 0; i < 12; i++) {
      window.press(KeyCode.BACK_SPACE);
    }
    window.write("20/09/2026");
    window.press(KeyCode.TAB);
    Agreement now = scope.mission().agreement("K15").orElseThrow();
    assertEquals(
        List.of(
            Agreement.Step.of(Agreement.State.PROPOSED, LocalDate.of(2026, 8, 24)),
            Agreement.Step.of(Agreement.State.AGREED, LocalDate.of(2026, 9, 20))),
        now.earlier());
    assertEquals(Agreement.State.BROKEN, now.state());
    window.mustRead("These days do not follow one another.");
  }

  @Test
  void aSlipIsNoStepOfTheWay() {
    Ostrevant scope = Ostrevant.running();
    Agreement before = Agreement.of("K15", Agreement.State.PROPOSED, LocalDate.of(2026, 11, 3));
    scope.edit(new Text("", ""), mission -> mission.withAgreement(before));
    Showing window = show(scope);
    window.click("#clause-K15");
    window.clickIn(".clause-body", "Refused");
    assertEquals(1, scope.mission().agreement("K15").orElseThrow().earlier().size());
    window.clickIn(".clause-body", "Proposed");
    assertEquals(before, scope.mission().agreement("K15").orElseThrow());
  }

  private static void note(
      Ostrevant scope, String clause, Agreement.State state, Map<String, String> slots) {
    Agreement agreement = Agreement.of(clause, state, LocalDate.of(2026, 9, 19)).withSlots(slots);
    scope.edit(new Text("", ""), mission -> mission.withAgreement(agreement));
  }
}
