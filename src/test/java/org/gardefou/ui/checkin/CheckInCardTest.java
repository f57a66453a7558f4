package org.gardefou.ui.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.gardefou.desk.Observable;
import org.gardefou.model.Answer;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Incident;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Snapshot;
import org.gardefou.model.StrainCheck;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.Pictures.Frame;
import org.gardefou.ui.Screen;
import org.gardefou.ui.flags.Framed;
import org.gardefou.ui.flags.Ostrevant;
import org.gardefou.ui.flags.Showing;
import org.gardefou.ui.mission.MissionScope.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Five minutes with the keyboard. */
class CheckInCardTest {
  private final Observable<Messages> messages = new Observable<>(Messages.in(Language.EN));

  @BeforeAll
  static void start() {
    Fx.start();
  }

  /** Two answers of spring and one of last week; the check-in before was on 12 October. */
  private static Ostrevant scope() {
    Mission m =
        Mission.create("Trade fairs", Phase.ONGOING)
            .withPhase(Phase.ONGOING, LocalDate.of(2026, 3, 2));
    m = with(m, "scope.unpaid_extras", "now_and_then", LocalDate.of(2026, 4, 17));
    m = with(m, "communication.urgent", "often", LocalDate.of(2026, 4, 17));
    m = with(m, "communication.rudeness", "never", LocalDate.of(2026, 11, 17));
    m = with(m, "scope.written", "signed", LocalDate.of(2026, 3, 2));
    Snapshot.Range risk = Snapshot.Range.of(BigDecimal.ONE, BigDecimal.valueOf(90));
    Snapshot said = new Snapshot("ASK_FIRST", false, risk, Map.of(), Map.of(), Map.of());
    LocalDate day = LocalDate.of(2026, 10, 12);
    return new Ostrevant(m.withOpenCheckIn(CheckIn.begun(day, said).at(day, false, said)));
  }

  private static Mission with(Mission m, String fact, String word, LocalDate day) {
    return m.withAnswer(fact, Answer.known(Value.of(word)).withDate(day));
  }

  private Showing show(Ostrevant scope) {
    return new Showing(() -> new Scrolled(card(scope)));
  }

  /** As it stands in the tab of the journal, which scrolls. */
  private record Scrolled(CheckInCard card, ScrollPane node) implements Screen {
    Scrolled(CheckInCard card) {
      this(card, new ScrollPane(card.node()));
      node.setFitToWidth(true);
    }

    @Override
    public void attach() {
      card.attach();
    }

    @Override
    public void detach() {
      card.detach();
    }
  }

  private CheckInCard card(Ostrevant scope) {
    return new CheckInCard(scope, messages, scope::editFreelancer);
  }

  @Test
  void onlyWhatMayHaveChangedIsAskedAndEnterConfirms() {
    Ostrevant scope = scope();
    Showing window = show(scope);
    window.mustRead("Last check-in: 42 days ago.");
    window.click("#checkin-act");
    assertEquals(2, rows(window));
    window.press(KeyCode.ENTER);
    assertEquals(Set.of("scope.unpaid_extras"), open(scope).confirmed());
    window.press(KeyCode.DIGIT2);
    Answer changed = scope.mission().answer("communication.urgent").orElseThrow();
    assertEquals(Ostrevant.TODAY, changed.date());
    assertEquals(
        Value.of("often"),
        Objects.requireNonNull(open(scope).before().get("communication.urgent")).value());
    window.mustRead("changed, before: Often");
    Pictures.take("checkin-open", window.scene());
    window.click("#checkin-words");
    window.write("quieter since October");
    window.click("#checkin-finish");
    CheckIn done = scope.mission().lastCheckIn().orElseThrow();
    assertEquals(Ostrevant.TODAY, done.date());
    assertEquals("quieter since October", done.words());
    assertTrue(scope.mission().openCheckIn().isEmpty());
    window.mustRead("Next check-in: 23 Dec 2026.");
    assertTrue(
        scope.edits().contains(new Text("Check-in finished", "Point terminé")),
        scope.edits().toString());
    // The day before, the earlier answer stands.
    assertEquals(
        Value.of("often"),
        scope
            .mission()
            .asOf(LocalDate.of(2026, 11, 22))
            .answer("communication.urgent")
            .orElseThrow()
            .value());
  }

  private static int rows(Showing window) {
    return Fx.get(() -> window.scene().getRoot().lookupAll(".again-row").size());
  }

  private static CheckIn open(Ostrevant scope) {
    return scope.mission().openCheckIn().orElseThrow();
  }

  @Test
  void theStrainCheckIsOfferedAndSaysWhatItIsNot() {
    Ostrevant scope = scope();
    Showing window = show(scope);
    window.click("#checkin-act");
    window.mustRead("not a diagnosis");
    assertFalse(window.reads("I put off opening this client’s messages."));
    window.click("#strain-optin");
    window.mustRead("I put off opening this client’s messages.");
    for (String item : new String[] {"rest", "messages", "follows"}) {
      window.clickIn("#strain-" + item, "often");
    }
    window.mustRead("it needs four");
    window.clickIn("#strain-other", "sometimes");
    // (75 + 75 + 75 + 50) / 4 = 68.75
    window.mustRead("Strain: 69 out of 100. Take it seriously now.");
    window.mustRead("not a diagnosis");
    assertTrue(window.has("#strain-help"));
    window.mustRead("to be verified");
    Pictures.take("checkin-strain", window.scene());
    window.click("#checkin-finish");
    // The check itself answers the question, with a tenth more; no copy stands among the answers.
    assertTrue(scope.mission().answer("health.strain").isEmpty());
    View view = scope.view().orElseThrow();
    assertEquals(
        Value.of(new BigDecimal("68.8")),
        scope
            .engine()
            .sources(view.client(), view.mission(), Ostrevant.TODAY)
            .inferred()
            .get("health.strain"));
  }

  @Test
  void aRiseIsNamedAndNoHelpIsShownBelowItsLimit() {
    Ostrevant scope = scope();
    scope.edit(
        new Text("", ""),
        m ->
            m.withStrainCheck(
                new StrainCheck(
                    LocalDate.of(2026, 10, 12),
                    Map.of("rest", 0, "messages", 25, "follows", 25, "other", 0),
                    Map.of())));
    scope.editFreelancer(new Text("", ""), f -> f.withSetting("strain", "on"));
    Showing window = show(scope);
    window.click("#checkin-act");
    for (String item : new String[] {"rest", "messages", "follows", "other"}) {
      window.clickIn("#strain-" + item, "rarely");
    }
    // 12.5 before, 25 now: no rise of 15, below 40.
    window.mustRead("Strain: 25 out of 100. Keep an eye on it.");
    window.mustRead("Since your starting point: 13 (12 Oct 2026) → 25 (23 Nov 2026).");
    assertFalse(window.reads("15 points or more"));
    assertFalse(window.has("#strain-help"));
    window.clickIn("#strain-other", "often");
    // (25 + 25 + 25 + 75) / 4 = 37.5, 25 more than six weeks before.
    window.mustRead("15 points or more in eight weeks");
  }

  /** Five late messages in November, of which she said in November that there were none. */
  private static Ostrevant contradicted() {
    Ostrevant scope = scope();
    scope.edit(
        new Text("", ""),
        m ->
            with(m, "health.contacts", "never", LocalDate.of(2026, 11, 1))
                .editJournal(
                    journal ->
                        journal.withEntries(
                            IntStream.rangeClosed(10, 14)
                                .mapToObj(d -> LocalDate.of(2026, 11, d))
                                .map(day -> Incident.of(day, "late_contact", "A message at ten"))
                                .toList())));
    return scope;
  }

  @Test
  void whatTheJournalContradictsIsAskedAndStillSoIsHerChoice() {
    Ostrevant scope = contradicted();
    Showing window = show(scope);
    window.click("#checkin-act");
    window.mustRead("You: Never (1 Nov 2026) · Journal: ");
    window.mustRead("The journal counts.");
    assertEquals(3, rows(window));
    // All the rest holds no answer against the journal.
    window.click("#checkin-rest");
    assertEquals(Set.of("scope.unpaid_extras", "communication.urgent"), open(scope).confirmed());
    window.click("#still-health-contacts");
    assertEquals(Set.of("health.contacts"), scope.mission().journal().ownAnswers());
    assertTrue(open(scope).confirmed().contains("health.contacts"));
    window.mustRead("Your answer counts.");
  }

  @Test
  void aBoxOfDespairShowsHelpAndIsKeptNowhere() {
    Ostrevant scope = scope();
    Showing window = show(scope);
    window.click("#checkin-act");
    assertFalse(window.has("#strain-help"));
    Mission before = scope.mission();
    window.click("#strain-despair");
    assertTrue(window.has("#strain-help"));
    assertEquals(before, scope.mission());
    window.click("#strain-despair");
    assertFalse(window.has("#strain-help"));
  }

  @Test
  void anUnfinishedOneWaits() {
    Ostrevant scope = scope();
    Showing window = show(scope);
    window.click("#checkin-act");
    window.press(KeyCode.ENTER);
    window.click("#checkin-act");
    window.mustRead("You have begun a check-in.");
    window.click("#checkin-act");
    assertEquals(2, rows(window));
    assertNull(open(scope).words());
  }

  @Test
  void pictures() {
    messages.set(Messages.in(Language.FR));
    for (boolean dark : new boolean[] {false, true}) {
      Ostrevant scope = scope();
      Showing window = show(scope);
      window.click("#checkin-act");
      window.click("#strain-optin");
      Frame frame = dark ? Frame.DARK : Frame.LIGHT;
      Framed.picture("checkin-fr" + (dark ? "-dark" : ""), frame, () -> opened(scope));
      Framed.picture("checkin-small" + (dark ? "-dark" : ""), Frame.SMALL, () -> opened(scope));
    }
  }

  private Screen opened(Ostrevant scope) {
    CheckInCard card = card(scope);
    card.attach();
    ((Button) card.node().lookup("#checkin-act")).fire();
    return new Scrolled(card);
  }
}
