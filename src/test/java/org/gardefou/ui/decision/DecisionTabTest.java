package org.gardefou.ui.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.gardefou.model.Decision;
import org.gardefou.model.Language;
import org.gardefou.model.Review;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.flags.Ostrevant;
import org.gardefou.ui.flags.Showing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The decision, read and used as a person does. */
class DecisionTabTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static Stand stand(Ostrevant scope) {
    return Fx.get(() -> new Stand(scope, Language.EN));
  }

  private static Showing show(Ostrevant scope) {
    Stand stand = stand(scope);
    return new Showing(() -> stand.tab);
  }

  @Test
  void whatIsRecordedKeepsItsLineWhereTheWindowIsNarrowAndTheTextLarge() {
    Label recorded = (Label) show(Ostrevant.running()).find("not recorded yet");
    double tall =
        Fx.get(
            () -> {
              Parent head = recorded.getParent();
              while (!(head instanceof DecisionHead)) {
                head = head.getParent();
              }
              head.setStyle("-fx-font-size: 28px");
              head.applyCss();
              head.resize(28 * 28, 200);
              head.layout();
              ((Parent) recorded.getParent()).layout();
              return recorded.getHeight();
            });
    assertTrue(tall < 2 * 24, () -> "one line of 24 px, but " + tall);
  }

  @Test
  void aDecisionThatFollowsTheAdviceIsRecordedWithItsReasons() {
    Ostrevant scope = Ostrevant.running();
    Stand stand = stand(scope);
    Showing window = new Showing(() -> stand.tab);
    window.click("#choice-DECLINE");
    assertFalse(window.has("#override-words"));
    window.click("#reason-ADV-05");
    window.click("#own-words");
    window.write("enough");
    window.click("#protect-autonomy");
    window.click("#protect-health");
    window.click("#protect-health");
    window.click("#record");
    Decision decision = scope.mission().decision().orElseThrow();
    assertEquals(Decision.Choice.DECLINE, decision.choice());
    assertEquals(Ostrevant.TODAY, decision.date());
    assertEquals("DECLINE", decision.advised());
    assertEquals(List.of("ADV-05"), decision.reasons());
    assertEquals("enough", decision.words());
    assertEquals("autonomy, health", decision.protects());
    assertNull(decision.overrideReason());
    assertNull(decision.review());
    assertEquals(
        List.of(new Text("Record the decision", "Enregistrer la décision")), scope.edits());
    window.mustRead("Recorded on 23 Nov 2026.");
    Pictures.take("decision-recorded", window.scene());
    window.click("#record");
    assertEquals(1, scope.mission().decisions().size());
    window.mustRead("Nothing has changed since your decision of 23 Nov 2026.");
  }

  @Test
  void aMissionThatIsOverOffersALookBackAndThenSaysIt() {
    Ostrevant scope = Ostrevant.running();
    Showing window = show(scope);
    assertFalse(window.reads("This mission is over. How did it go?"));
    Fx.run(() -> scope.edit(new Text("end", "fin"), m -> m.withEnded(Ostrevant.TODAY)));
    window.mustRead("This mission is over. How did it go?");
    Review review =
        new Review(Ostrevant.TODAY, 2, null, null, 5, false, "Ask for a deposit.", null, Map.of());
    Fx.run(() -> scope.edit(new Text("review", "bilan"), m -> m.withReview(review)));
    window.mustRead("Looked back on 23 Nov 2026");
    window.mustRead(
        "Payment: Very late · Result: Sign it\nWould decide otherwise today.\nAsk for a deposit.");
  }

  @Test
  void withoutAChoiceNothingIsRecordedAndTheFocusGoesThere() {
    Ostrevant scope = Ostrevant.running();
    Showing window = show(scope);
    window.click("#record");
    window.mustRead("Choose one of the four first.");
    assertEquals("choice-DECLINE", window.focused());
    assertEquals(List.of(), scope.mission().decisions());
  }

  @Test
  void toDecideOtherwiseTakesASentenceAndSetsAReview() {
    Ostrevant scope = Ostrevant.running();
    Showing window = show(scope);
    window.focus("#choice-DECLINE");
    window.press(KeyCode.RIGHT);
    assertEquals("choice-CONDITIONS", window.focused());
    window.mustRead("You decide differently from the advice");
    window.mustRead("in 30 days");
    window.click("#record");
    window.mustRead("Write one sentence: why you decide differently.");
    assertEquals("override-words", window.focused());
    assertEquals(List.of(), scope.mission().decisions());
    Pictures.take("decision-override", window.scene());
    window.write("a last trial");
    assertFalse(window.reads("Write one sentence"));
    window.click("#record");
    Decision decision = scope.mission().decision().orElseThrow();
    assertEquals("a last trial", decision.overrideReason());
    assertEquals(LocalDate.of(2026, 12, 23), decision.review());
  }

  @Test
  void everyVersionIsKept() {
    Ostrevant scope = Ostrevant.running();
    Showing window = show(scope);
    window.click("#choice-DECLINE");
    window.click("#own-words");
    window.write("first");
    window.click("#record");
    window.click("#own-words");
    window.write(" second");
    window.click("#record");
    assertEquals(2, scope.mission().decisions().size());
    assertEquals("first", scope.mission().decisions().getFirst().words());
    assertFalse(window.reads("23 Nov 2026: Leave"));
    window.click("#earlier");
    window.mustRead("23 Nov 2026: Leave");
    window.mustRead("Advice on that day: Leave");
  }

  @Test
  void aDayThatCannotBeReadIsSaidBesideTheField() {
    Ostrevant scope = Ostrevant.running();
    Showing window = show(scope);
    window.click("#choice-DECLINE");
    window.click(".day-field");
    window.write("soon");
    window.click("#record");
    window.mustRead("This day cannot be read.");
    window.mustRead("soon");
    assertEquals(List.of(), scope.mission().decisions());
    window.click(".day-field");
    window.press(KeyCode.END);
    for (int i = 0; i < 4; i++) {
      window.press(KeyCode.BACK_SPACE);
    }
    window.write("24/12/2026");
    window.click("#record");
    assertEquals(LocalDate.of(2026, 12, 24), scope.mission().decision().orElseThrow().review());
  }

  @Test
  void aPastDayIsSaidBesideTheField() {
    Ostrevant scope = Ostrevant.running();
    Showing window = show(scope);
    window.click("#choice-DECLINE");
    window.click(".day-field");
    window.write("22/11/2026");
    window.click("#record");
    window.mustRead("This day is past.");
    assertEquals(List.of(), scope.mission().decisions());
  }

  @Test
  void undoEmptiesTheFormAgain() {
    Ostrevant scope = Ostrevant.running();
    Showing window = show(scope);
    window.click("#choice-DECLINE");
    window.click("#own-words");
    window.write("enough");
    window.click("#record");
    window.mustRead("recorded on 23 Nov 2026");
    Fx.run(() -> scope.edit(new Text("", ""), m -> m.withDecisions(List.of())));
    window.mustRead("not recorded yet");
    assertFalse(window.reads("enough"));
  }

  @Test
  void whatSheWritesStaysWhenTheLanguageOrAnAnswerChanges() {
    Ostrevant scope = Ostrevant.running();
    Stand stand = stand(scope);
    Showing window = new Showing(() -> stand.tab);
    window.click("#own-words");
    window.write("half a thought");
    Fx.run(() -> stand.messages.set(Messages.in(Language.FR)));
    Fx.run(() -> scope.edit(new Text("", ""), m -> m.withTitle("Autre")));
    window.mustRead("half a thought");
    window.mustRead("Ma décision");
    window.mustRead("Ce que je protège");
  }

  @Test
  void theExportLeavesHealthOutUnlessTicked() {
    Stand stand = stand(Ostrevant.running());
    Showing window = new Showing(() -> stand.tab);
    SummaryExport.Options first = stand.asked.getLast();
    assertEquals(
        new SummaryExport.Options(SummaryExport.Format.PDF, Language.EN, false, true, false, false),
        first);
    window.mustRead("A4, 1 page, without health facts");
    window.click("#include-health");
    window.click("#include-name");
    window.click("Français");
    window.click("Markdown");
    assertEquals(
        new SummaryExport.Options(
            SummaryExport.Format.MARKDOWN, Language.FR, true, false, false, false),
        stand.asked.getLast());
    window.mustRead("3 lines, with health facts");
    Pictures.take("decision-markdown", window.scene());
    window.click("#export");
    assertEquals(List.of("exports/garde-fou.markdown: MARKDOWN Client fr"), stand.written);
    window.mustRead("Exported.");
    window.mustRead("exports/garde-fou.markdown");
  }

  @Test
  void anExportThatFailsSaysWhereAndWhatToDo() {
    Stand stand = stand(Ostrevant.running());
    stand.failure = new Text("the disk is full", "le disque est plein");
    Showing window = new Showing(() -> stand.tab);
    window.click("#export");
    window.mustRead("Not exported: the disk is full");
    window.mustRead("Nothing was written to exports/garde-fou.pdf.");
    stand.failure = null;
    window.click("Choose another place");
    window.mustRead("Exported.");
  }
}
