package org.gardefou.ui.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Language;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Rehearsal;
import org.gardefou.model.Source;
import org.gardefou.model.Text;
import org.gardefou.ui.Fx;
import org.gardefou.ui.flags.Ostrevant;
import org.gardefou.ui.flags.Showing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What goes with a letter: answers, objections, pages for the client, the way out. */
class ReplyTabTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static Showing show(ReplyDesk desk) {
    return new Showing(() -> desk.tab);
  }

  private static ReplyDesk desk(Ostrevant scope, Language language) {
    return Fx.get(() -> new ReplyDesk(scope, language));
  }

  @Test
  void answersAreEnteredBesideTheQuestionsAsToldByTheClient() {
    Ostrevant scope = Ostrevant.prospect();
    ReplyDesk desk = desk(scope, Language.EN);
    Showing window = show(desk);
    window.click("#topic-ask_info");
    window.mustRead("When the answer comes");
    window.click("#note-sent");
    LetterDraft sent = scope.mission().letters().getFirst();
    assertTrue(!sent.asked().isEmpty() && sent.asked().size() <= 7, sent.asked().toString());
    String fact = yesNo(scope, sent.asked());
    String row = "#asked-" + fact.replace('.', '-');
    window.clickIn(row, "Yes");
    Answer answer = scope.mission().answer(fact).orElseThrow();
    assertEquals(Source.CLIENT, answer.source());
    assertEquals(Ostrevant.TODAY, answer.date());
    assertTrue(window.has(row), "an answered question stays in the list");
    assertEquals(sent.asked(), scope.mission().letters().getFirst().asked());
  }

  private static String yesNo(Ostrevant scope, List<String> facts) {
    return facts.stream()
        .filter(
            id ->
                Objects.requireNonNull(scope.engine().catalogue().facts().get(id)).type()
                    == org.gardefou.catalogue.FactType.YESNO)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no yes-or-no question among " + facts));
  }

  @Test
  void anObjectionIsAnsweredComparedAndCounted() {
    Ostrevant scope = Ostrevant.running();
    ReplyDesk desk = desk(scope, Language.EN);
    Showing window = show(desk);
    window.click("#topic-out_of_scope");
    window.mustRead("It only takes five minutes");
    assertFalse(window.reads("A prepared answer"), "first her own answer");
    window.click("#practice-answer");
    window.write("Then it gets a mini-quote.");
    window.click("#practice-action");
    window.mustRead("A prepared answer");
    window.mustRead("Then the mini-quote will take one");
    window.mustRead("the same sentence, 3 times at most");
    window.mustRead("1 time, last on 23 Nov 2026");
    Rehearsal tried = scope.mission().rehearsals().getFirst();
    assertEquals("five_minutes", tried.objection());
    assertEquals("Then it gets a mini-quote.", tried.answer());
    window.click("#practice-action");
    assertFalse(window.reads("A prepared answer"), "the next one starts anew");
  }

  @Test
  void termsListWhatIsAgreedAndAreSavedInFourFormats() {
    Ostrevant scope = Ostrevant.running();
    ReplyDesk desk = desk(scope, Language.EN);
    Showing window = show(desk);
    window.click("#topic-terms");
    window.mustRead("No clause chosen yet");
    window.click("To the conditions");
    assertEquals(List.of("conditions"), desk.opened);
    Fx.run(
        () ->
            scope.edit(
                new Text("", ""),
                m ->
                    m.withAgreement(Agreement.of("K06", Agreement.State.AGREED, Ostrevant.TODAY))));
    window.mustRead("confirmed in writing");
    for (String format : List.of("PDF", "Web page (.html)", "Markdown (.md)")) {
      window.click("#save-sheet");
      window.click(format);
    }
    assertTrue(desk.written.get(0).startsWith("%PDF"));
    assertTrue(desk.written.get(1).startsWith("<!DOCTYPE html>"));
    assertTrue(desk.written.get(2).startsWith("# "), desk.written.get(2));
  }

  @Test
  void rulesOfTheGameComeFromHerProfileInBothLanguages() {
    Ostrevant scope = Ostrevant.running();
    scope.editFreelancer(
        new Text("", ""),
        f ->
            f.withRole(
                new org.gardefou.model.RoleSheet(
                    List.of("plaquettes"), List.of(), List.of("hotline"), java.util.Map.of())));
    Showing window = show(desk(scope, Language.FR));
    window.click("#topic-rules");
    window.mustRead("Ce que je fais");
    window.mustRead("plaquettes");
    window.mustRead("hotline");
    window.click("English");
    window.mustRead("What I do");
  }

  @Test
  void leavingHasDatesThatFollowTheNoticeAndStepsThatAreTicked() {
    Ostrevant scope = Ostrevant.running();
    Showing window = show(desk(scope, Language.EN));
    window.click("#topic-leaving");
    // 18 months of relation at a month a year (domain.md E.5): 45 days from 23 November.
    window.mustRead("as proposed");
    window.mustRead("not legal advice");
    window.mustRead("60% of your income");
    window.focus("#notice-days");
    window.pressTogether(KeyCode.CONTROL, KeyCode.A);
    window.write("90");
    window.press(KeyCode.ENTER);
    assertEquals(90, scope.mission().leaving().noticeDays());
    window.mustRead("proposed: 45 days");
    window.click("#step-list_work");
    assertEquals(LocalDate.of(2026, 11, 23), scope.mission().leaving().done().get("list_work"));
    window.mustRead("done on 23 Nov 2026");
    window.click("#letter-end_with_notice");
    window.mustRead("21 February 2027");
  }

  @Test
  void aProspectHasNoMissionToEnd() {
    Showing window = show(desk(Ostrevant.prospect(), Language.EN));
    assertFalse(window.has("#topic-leaving"));
  }

  @Test
  void arrowsChooseAmongTheKinds() {
    Showing window = show(desk(Ostrevant.running(), Language.EN));
    window.focus("#topic-end_with_notice");
    window.press(KeyCode.DOWN);
    assertEquals("topic-end_now", window.focused());
    window.mustRead("End at once");
    window.press(KeyCode.HOME);
    assertEquals("topic-ask_info", window.focused());
  }

  @Test
  void thePrinterIsOfferedWhereThereIsOne() {
    Ostrevant scope = Ostrevant.running();
    java.util.ArrayList<String> printed = new java.util.ArrayList<>();
    Printing printing =
        new Printing() {
          @Override
          public boolean available() {
            return true;
          }

          @Override
          public void print(byte[] pdf) {
            printed.add(new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
          }
        };
    ReplyDesk desk = Fx.get(() -> new ReplyDesk(scope, Language.EN, printing));
    Showing window = show(desk);
    window.click("#topic-handover_close");
    window.click("#save-letter");
    window.click("Print…");
    window.click("Do it anyway");
    assertEquals(List.of("%PDF"), printed);
  }
}
