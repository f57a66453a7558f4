package org.gardefou.ui.flags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.gardefou.desk.Observable;
import org.gardefou.model.Agreement;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Incident;
import org.gardefou.model.Language;
import org.gardefou.model.Source;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.gardefou.ui.SameThread;
import org.gardefou.ui.money.MoneyCard;
import org.junit.jupiter.api.Test;

/** The report, read and used as a person does. */
class FlagsTabTest {
  private final Observable<Messages> messages = new Observable<>(Messages.in(Language.EN));
  private final List<String> opened = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();

  private Showing show(Ostrevant scope) {
    return new Showing(
        () ->
            new FlagsTab(
                scope,
                messages,
                new SameThread(),
                opened::add,
                new MoneyCard.Actions(asked::add, () -> {})));
  }

  @Test
  void verdictFirstThenReasonsThenTheGravestGroup() {
    Showing window = show(Ostrevant.running());
    List<String> texts = window.texts();
    int verdict = texts.indexOf("Leave");
    int reason =
        texts.indexOf(
            "A deal-breaker: 8 of 10 recommendations set aside without a reason in 90 days");
    int group = texts.indexOf("Deal-breakers");
    assertTrue(verdict >= 0 && verdict < reason && reason < group, texts.toString());
    window.mustRead("Settled: no answer that is still open can change it.");
  }

  @Test
  void theFirstDealBreakerIsUnfoldedWithItsFactsAndSources() {
    Showing window = show(Ostrevant.running());
    window.mustRead("Recommendations made in 90 days");
    window.mustRead("My journal, 20 Nov 2026");
    window.mustRead("“For each of these: applied, declined because");
  }

  /** Eight of ten by her own count, one of one in a journal that she declared complete. */
  @Test
  void whereTheJournalSaysOtherwiseBothAreNamed() {
    Ostrevant scope = Ostrevant.running();
    LocalDate day = LocalDate.of(2026, 11, 21);
    scope.edit(
        new Text("", ""),
        mission ->
            mission.editJournal(
                journal ->
                    journal
                        .withCompleteFrom(LocalDate.of(2026, 1, 1))
                        .withEntry(Incident.of(day, "advice_given", "Advised two fairs"))
                        .withEntry(Incident.of(day, "advice_ignored", null))));
    Showing window = show(scope);
    window.mustRead("Your answers and the journal differ on 9 questions; choose with the facts.");
    window.mustRead(
        "The journal counts for: Recommendations made in 90 days, Recommendations left");
  }

  @Test
  void aRuleThatAnIncidentRestoredSaysSoAndNamesTheEntries() {
    Showing window = show(Ostrevant.noted(Language.EN));
    window.mustRead("agreed (K15), restored by the incident of 19 Sept 2026");
    window.mustRead("The journal counts for: Approved decisions undone.");
    window.focus("#flag-HLT-07");
    window.press(KeyCode.ENTER);
    window.mustRead("My journal, 19 Nov 2026, 3 entries");
    window.mustRead("19 Nov 2026: Message at 21:30 about the badges");
  }

  @Test
  void aRowUnfoldsByEnterAndSpaceAndEscapeClosesItWithoutLosingTheFocus() {
    Showing window = show(Ostrevant.running());
    assertFalse(window.has("#see-K06"));
    window.focus("#flag-SCP-10");
    window.press(KeyCode.ENTER);
    assertTrue(window.has("#see-K06"));
    window.press(KeyCode.ESCAPE);
    assertFalse(window.has("#see-K06"));
    assertEquals("flag-SCP-10", window.focused());
    window.press(KeyCode.SPACE);
    assertTrue(window.has("#see-K06"));
    window.focus("#see-K06");
    window.press(KeyCode.ESCAPE);
    assertFalse(window.has("#see-K06"));
    assertEquals("flag-SCP-10", window.focused());
  }

  @Test
  void whatSheTookNoteOfIsStillThereAndSaysSo() {
    Freelancer her =
        Freelancer.create().withAcknowledged(Map.of("SCP-10", LocalDate.of(2026, 11, 20)));
    show(Ostrevant.running().over(her)).mustRead("acknowledged on 20 Nov 2026");
  }

  @Test
  void theLinkLeadsToTheClause() {
    Showing window = show(Ostrevant.running());
    window.click("#see-K01");
    assertEquals(List.of("K01"), opened);
  }

  @Test
  void nothingRedIsSaidInWordsAndEmptyGroupsAreLeftOut() {
    Showing window = show(Ostrevant.prospect());
    window.mustRead("No deal-breaker and nothing red in what is known.");
    assertFalse(window.reads("Deal-breakers"));
    assertFalse(window.reads("Good sign"));
    window.mustRead("at best “Accept”, at worst “Decline”");
  }

  @Test
  void aMitigatedFlagSaysByWhichClause() {
    Ostrevant scope = Ostrevant.running();
    agree(scope, "K06", Agreement.State.AGREED);
    Showing window = show(scope);
    window.click("#group-CAUTION");
    window.mustRead("lowered by K06, Extras quoted before they start");
  }

  @Test
  void aBrokenAgreementIsNamedOnItsRow() {
    Ostrevant scope = Ostrevant.running();
    agree(scope, "K06", Agreement.State.BROKEN);
    show(scope).mustRead("agreed (K06), then broken");
  }

  @Test
  void whatCannotBeLoweredSaysSo() {
    Ostrevant scope = Ostrevant.running();
    scope.edit(
        new Text("", ""), m -> Ostrevant.with(m, "health.abuse", Value.of(true), Source.JOURNAL));
    Showing window = show(scope);
    if (!window.reads("No agreement can lower this one")) {
      window.click("#flag-HLT-01");
    }
    window.mustRead("No agreement can lower this one: it can only be ended.");
    window.mustRead("not verified");
  }

  @Test
  void theLawOfTheCountryIsNamedWithItsDay() {
    Ostrevant scope = Ostrevant.overdue();
    Showing window = show(scope);
    window.mustRead("Law · France");
    window.mustRead("Each invoice that is paid late gives rise to a fixed sum of €40");
    window.mustRead("art. L441-10 II. Valid on 23 Nov 2026; check for changes since.");
    window.mustRead("Information, not legal advice.");
  }

  @Test
  void theFocusSurvivesAChangeElsewhere() {
    Ostrevant scope = Ostrevant.running();
    Showing window = show(scope);
    window.focus("#flag-SCP-11");
    Fx.run(() -> agree(scope, "K31", Agreement.State.AGREED));
    assertEquals("flag-SCP-11", window.focused());
  }

  @Test
  void criteriaComeHighestFirst() {
    List<String> texts = show(Ostrevant.running()).texts();
    int title = texts.indexOf("Risk by criterion");
    assertTrue(texts.indexOf("Health") > title);
    List<String> rest = texts.subList(title, texts.size());
    assertTrue(rest.indexOf("Advice") < rest.indexOf("Health"), rest.toString());
    assertTrue(rest.indexOf("Health") < rest.indexOf("Dependency"), rest.toString());
    assertTrue(texts.contains("Shown beside the risk, never subtracted."));
  }

  @Test
  void theOtherLanguageIsShownAtOnce() {
    Showing window = show(Ostrevant.running());
    Fx.run(() -> messages.set(Messages.in(Language.FR)));
    window.mustRead("Mettre fin");
    assertFalse(window.reads("Leave"));
  }

  private static void agree(Ostrevant scope, String clause, Agreement.State state) {
    LocalDate day = LocalDate.of(2026, 11, 10);
    scope.edit(new Text("", ""), m -> m.withAgreement(Agreement.of(clause, state, day)));
  }
}
