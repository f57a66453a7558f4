package org.gardefou.ui.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.gardefou.model.Form;
import org.gardefou.model.Language;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Text;
import org.gardefou.model.Tone;
import org.gardefou.ui.Fx;
import org.gardefou.ui.flags.Ostrevant;
import org.gardefou.ui.flags.Showing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter, written as a person writes it. */
class LetterTest {
  private final Ostrevant scope = Ostrevant.running();
  private ReplyDesk desk;
  private Showing window;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @BeforeEach
  void open() {
    scope.editFreelancer(new Text("", ""), f -> f.withName("Camille Aubry"));
    desk = Fx.get(() -> new ReplyDesk(scope, Language.EN));
    window = new Showing(() -> desk.tab);
  }

  private void choose(String kind) {
    window.click("#topic-" + kind);
  }

  private LetterDraft draft() {
    return scope.mission().letters().getLast();
  }

  @Test
  void theKindThatFitsIsOpenAndSaysWhy() {
    window.mustRead("End with notice");
    window.mustRead("Fits here: The report advises to leave");
    window.mustRead("fits");
    assertEquals(List.of(), scope.mission().letters(), "looking keeps nothing");
  }

  @Test
  void aMissingSlotIsAskedForFilledAndKeptWithItsDate() {
    choose("payment_reminder");
    window.mustRead("invoice number");
    assertFalse(window.reads("{"), () -> window.texts().toString());
    window.click("#fill-invoice_no");
    assertEquals("slot-field", window.focused());
    window.write("2026-041");
    window.press(KeyCode.ENTER);
    assertEquals(Map.of("invoice_no", "2026-041"), draft().slots());
    assertEquals(Ostrevant.TODAY, draft().written());
    assertFalse(window.has("#fill-invoice_no"));
    window.mustRead("draft of 23 Nov 2026");
    assertEquals("Letter: invoice number", scope.edits().getLast().en());
  }

  @Test
  void copyWaitsForWhatIsMissingAndCanBeForced() {
    choose("payment_reminder");
    window.click("#copy-letter");
    window.mustRead("Not ready to send yet");
    window.mustRead("To fill: ");
    window.click("Do it anyway");
    String copied = Fx.get(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.contains("[invoice number]"), copied);
    assertEquals("payment_reminder", draft().kind());
  }

  @Test
  void anEndAsksForTheLegalCheckBeforeItLeaves() {
    window.click("#copy-letter");
    window.mustRead("Not ready to send yet");
    assertFalse(window.has("Do it anyway"));
    assertTrue(window.find("#note-sent").isDisabled());
    window.click("#acknowledge");
    assertEquals(Ostrevant.TODAY, draft().acknowledged());
    window.click("#copy-letter");
    window.mustRead("Copied, and kept with the mission.");
  }

  @Test
  void ownWordsAreADifferenceAndTheComposedTextIsOneClickAway() {
    choose("out_of_scope");
    window.focus("#handle-thanks");
    window.press(KeyCode.SPACE);
    window.click("Change the words");
    assertEquals("words-field", window.focused());
    Fx.run(() -> ((javafx.scene.control.TextArea) window.find("#words-field")).clear());
    window.write("Thanks for asking.");
    window.click("Keep");
    window.mustRead("Thanks for asking.");
    window.mustRead("your words");
    assertEquals("Thanks for asking.", draft().edit("thanks").orElseThrow().text());
    assertEquals(1, draft().edits().size(), "all other blocks go on following the facts");
    window.click("#composed-thanks");
    String composed = draft().edit("thanks").orElseThrow().basis();
    window.mustRead(java.util.Objects.requireNonNull(composed));
    window.click("#back-thanks");
    assertEquals(List.of(), draft().edits());
  }

  @Test
  void whenFactsChangeSinceTheBlockSaysSo() {
    choose("out_of_scope");
    Fx.run(
        () ->
            scope.edit(
                new Text("", ""),
                m ->
                    m.withLetter(
                        LetterDraft.create(
                                "out_of_scope", Tone.NEUTRAL, Form.ENGLISH, Ostrevant.TODAY)
                            .withEdit(
                                org.gardefou.model.BlockEdit.of(
                                    "thanks", "My thanks.", "what was composed last week")))));
    Showing.settle();
    window.mustRead("The facts have changed since you wrote this");
    window.click("Keep my words");
    window.mustRead("your words");
    assertFalse(window.reads("The facts have changed"));
  }

  @Test
  void blocksMoveWithKeysAndAreAdded() {
    choose("out_of_scope");
    window.focus("#handle-thanks");
    window.press(KeyCode.TAB);
    window.focus("#handle-thanks");
    window.pressTogether(KeyCode.ALT, KeyCode.DOWN);
    List<String> order = draft().order();
    assertTrue(order.indexOf("yes") < order.indexOf("thanks"), order.toString());
    assertEquals("handle-thanks", window.focused());
    window.click("#add-block");
    window.write("See the enclosed plan.");
    window.click("Keep");
    window.mustRead("See the enclosed plan.");
    window.mustRead("Your addition");
    assertEquals("See the enclosed plan.", draft().edit("own-1").orElseThrow().text());
  }

  @Test
  void onlyTheTonesOfTheKindAreOffered() {
    assertFalse(window.has("Warm"));
    window.click("Firm");
    assertEquals(Tone.FIRM, draft().tone());
    choose("out_of_scope");
    window.click("Warm");
    window.click("Français");
    assertEquals(Form.VOUS, draft().form());
    window.mustRead("Bonjour");
    window.click("tu");
    assertEquals(Form.TU, draft().form());
    window.click("féminin");
    assertEquals("FEMININE", scope.freelancer().settings().get("inflection"));
  }

  @Test
  void aSentLetterStaysAsItWasSentAndIsListed() {
    choose("handover_close");
    window.click("#note-sent");
    assertEquals(Ostrevant.TODAY, draft().sentOn());
    window.mustRead("Sent. This text no longer follows the facts.");
    String text = java.util.Objects.requireNonNull(draft().sentText());
    Fx.run(() -> scope.edit(new Text("", ""), m -> m.withTitle("Another title")));
    Showing.settle();
    window.mustRead(text.lines().findFirst().orElseThrow());
    window.click("#not-sent");
    assertEquals(null, draft().sentOn());
  }

  @Test
  void theAnswerToASentLetterIsWaitedForUntilItCame() {
    choose("decline");
    window.click("#note-sent");
    // Seven working days from Monday 23 November (domain.md E.1: an answer date).
    assertEquals("2026-12-02", draft().slots().get("answer_date"));
    window.mustRead("The client has answered (asked for by 2 Dec 2026)");
    window.click("#answered");
    assertEquals(Ostrevant.TODAY, draft().answeredOn());
  }

  @Test
  void aLetterIsSavedInEveryFormat() {
    choose("handover_close");
    for (String words :
        List.of("Mail draft (.eml)", "Plain text (.txt)", "Markdown (.md)", "PDF")) {
      window.click("#save-letter");
      window.click(words);
      if (window.has("Do it anyway")) {
        window.click("Do it anyway");
      }
    }
    assertEquals(4, desk.written.size(), desk.asked.toString());
    assertTrue(desk.written.get(0).contains("X-Unsent: 1"));
    assertTrue(desk.written.get(3).startsWith("%PDF"));
    assertFalse(window.reads("Print"), "there is no printer");
  }

  @Test
  void theMeasureOfANoIsEditedBesideTheLetter() {
    choose("decline");
    window.click("#measure-until_when");
    window.write("until the summer");
    window.press(KeyCode.ENTER);
    Showing.settle();
    assertEquals(Map.of("until_when", "until the summer"), draft().slots());
    assertEquals("measure-until_when", window.focused());
  }
}
