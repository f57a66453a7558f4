package org.gardefou.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.model.Incident;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.Access;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.Robot;
import org.gardefou.ui.Screen;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The journal, used with keys and clicks, on Monday 23 November 2026. */
class JournalTabTest {
  private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 22);

  private final StackPane root = Fx.get(StackPane::new);
  private final Scene scene = Fx.get(() -> new Scene(root, 1180, 760));
  private final Hands hands = new Hands(scene);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private void show(JournalStand stand, Screen... extras) {
    JournalTab tab = Fx.get(() -> stand.tab(extras));
    Fx.run(
        () -> {
          Theme.apply(scene, false, 100);
          root.getChildren().setAll(tab.node());
          tab.attach();
        });
    hands.press(KeyCode.SHIFT);
    Fx.run(tab::focus);
  }

  private Node find(String selector) {
    return Fx.get(() -> Objects.requireNonNull(scene.lookup(selector), selector));
  }

  private void write(String selector, String text) {
    Fx.run(() -> ((TextField) scene.lookup(selector)).setText(text));
    hands.press(KeyCode.SHIFT);
  }

  @SuppressWarnings("unchecked")
  private ListView<Line> list() {
    return (ListView<Line>) find("#journal-entries");
  }

  private void focusList() {
    ListView<Line> list = list();
    Fx.run(list::requestFocus);
  }

  private List<String> listed() {
    ListView<Line> list = list();
    return Fx.get(() -> list.getItems().stream().map(line -> "" + line.entry().words()).toList());
  }

  @Test
  void aLineIsNotedWithTheKeyboardAlone() {
    JournalStand stand = JournalStand.empty(Language.FR);
    show(stand);
    assertTrue(hands.sees("Rien de noté pour l’instant"));
    hands.write("hier 21h50 message, réponse attendue avant 8 h").press(KeyCode.ENTER);
    Incident noted = stand.noted().getFirst();
    assertEquals(YESTERDAY, noted.date());
    assertEquals(LocalTime.of(21, 50), noted.time());
    assertEquals("late_contact", noted.kind());
    assertEquals("Message, réponse attendue avant 8 h", noted.words());
    assertEquals("journal-line", hands.focus().getId());
    assertEquals("", ((TextField) hands.focus()).getText());
    assertEquals(
        "entrée «\u202fSollicitation le soir ou la nuit\u202f»",
        stand.scope.edits().getLast().fr());
    assertFalse(hands.sees("Rien de noté pour l’instant"));
  }

  @Test
  void withoutAKindEnterAsksForOneAndNotesIt() {
    JournalStand stand = JournalStand.empty(Language.EN);
    show(stand);
    hands.write("something odd").press(KeyCode.ENTER);
    assertEquals(List.of(), stand.noted());
    assertEquals("search", hands.focus().getId());
    Pictures.take("journal-kinds", scene);
    hands.write("annul").press(KeyCode.ENTER);
    assertEquals("decision_reversed", stand.noted().getFirst().kind());
    assertEquals("journal-line", hands.focus().getId());
  }

  @Test
  void theSuggestedKindCanBeChangedOrKept() {
    JournalStand stand = JournalStand.empty(Language.EN);
    show(stand);
    hands.write("thank you for the page");
    assertTrue(hands.sees("Thanks or praise"));
    hands.click(find("#kind-chip"));
    hands.write("customers").press(KeyCode.ENTER);
    assertTrue(hands.sees("Praise from the client’s customers"));
    hands.click(find("#kind-chip")).press(KeyCode.ESCAPE);
    hands.press(KeyCode.ENTER);
    assertEquals("end_user_praise", stand.noted().getFirst().kind());
  }

  @Test
  void detailsFitTheKindAndAreRead() {
    JournalStand stand = JournalStand.empty(Language.EN);
    show(stand);
    hands.write("two panels without a quote").click(find("#more-chip"));
    assertTrue(hands.sees("Hours"));
    assertFalse(hands.sees("Amount"));
    write("#entry-hours", "30");
    write("#entry-evidence", "mail of 22 Nov");
    hands.click("Note it");
    assertEquals(List.of(), stand.noted());
    assertTrue(
        hands.sees(
            "An entry holds from 0 to 24 hours: it stands for one day."
                + " Note a longer stretch day by day."));
    Pictures.take("journal-details", scene);
    write("#entry-hours", "3.5");
    hands.click("no").click("Note it");
    Incident noted = stand.noted().getFirst();
    assertEquals("3.5", "" + noted.hours());
    assertEquals(false, noted.billed());
    assertEquals("mail of 22 Nov", noted.evidence());
  }

  @Test
  void aDayToComeIsRefusedAndAnEarlyOneIsMarked() {
    JournalStand stand = JournalStand.empty(Language.EN);
    show(stand);
    hands.write("30/11 message urgent");
    assertTrue(hands.sees("30 Nov 2026 is still to come. The journal keeps what has happened."));
    hands.press(KeyCode.ENTER);
    assertEquals(List.of(), stand.noted());
    write("#journal-line", "12/03/2025 urgent message");
    assertTrue(
        hands.sees(
            "That is before the first day of the mission, 12 May 2025."
                + " It can be noted all the same."));
    hands.press(KeyCode.ENTER);
    assertEquals(LocalDate.of(2025, 3, 12), stand.noted().getFirst().date());
  }

  @Test
  void judgingAndPrivateWordsAreRemarkedNeverBlocked() {
    JournalStand stand = JournalStand.empty(Language.EN);
    show(stand);
    hands.write("toxic remark about my pregnancy, urgent");
    assertTrue(hands.words().stream().anyMatch(w -> w.startsWith("“toxic” judges.")));
    assertTrue(hands.words().stream().anyMatch(w -> w.startsWith("“pregnancy” may touch on")));
    hands.press(KeyCode.ENTER);
    assertEquals(1, stand.noted().size());
    write("#journal-line", "insomnia, mal dormi, dépression");
    assertFalse(hands.words().stream().anyMatch(w -> w.contains("may touch on")));
  }

  @Test
  void entriesAreListedNewestFirstAndFiltered() {
    JournalStand stand = JournalStand.full(Language.FR);
    show(stand);
    assertEquals(41, listed().size());
    assertEquals("Visuel du salon à revoir pour le lendemain", listed().getFirst());
    assertEquals("Première demande : une présentation de la maison", listed().getLast());
    write("#journal-filter", "ETE  echeance");
    assertEquals(List.of(), listed());
    write("#journal-filter", "echeance reglee");
    assertEquals(5, listed().size());
    assertTrue(hands.words().contains("41 entrées depuis le 30 avr. 2025 · 5 affichées"));
  }

  @Test
  void anEntryIsChangedInASmallForm() {
    JournalStand stand = JournalStand.full(Language.EN);
    show(stand);
    focusList();
    hands.press(KeyCode.ENTER);
    DialogBox box = Objects.requireNonNull(stand.dialog);
    Fx.run(
        () -> {
          ((VBox) Objects.requireNonNull(scene.getRoot().lookup(".journal-body")))
              .getChildren()
              .add(box);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
        });
    Pictures.take("journal-form", scene);
    Fx.run(
        () -> {
          ((javafx.scene.control.TextArea) box.lookup("#entry-words")).setText("Other words");
          ((TextField) box.lookup("#entry-date")).setText("20/11/2026");
          box.confirmButton().fire();
        });
    assertEquals("Other words", listed().stream().filter("Other words"::equals).findAny().get());
    assertEquals(
        LocalDate.of(2026, 11, 20),
        stand.noted().stream()
            .filter(e -> "Other words".equals(e.words()))
            .findAny()
            .orElseThrow()
            .date());
    assertEquals(41, stand.noted().size());
  }

  @Test
  void deletingCanBeTakenBack() {
    JournalStand stand = JournalStand.full(Language.EN);
    show(stand);
    focusList();
    hands.press(KeyCode.DELETE);
    assertEquals(40, stand.noted().size());
    assertEquals(
        "Deleted: Contact in the evening or at night, 21 Nov 2026.",
        stand.notices.getFirst().happened());
    Fx.run(() -> stand.notices.getFirst().action().orElseThrow().run().run());
    assertEquals(1, stand.undone);
  }

  @Test
  void completenessIsDeclaredAndTakenBack() {
    JournalStand stand = JournalStand.full(Language.EN);
    show(stand);
    hands.click(find("#journal-complete"));
    assertEquals(LocalDate.of(2025, 5, 12), stand.scope.mission().journal().completeFrom());
    hands.click(find("#journal-complete"));
    assertEquals(null, stand.scope.mission().journal().completeFrom());
  }

  @Test
  void aTableIsShownBeforeItIsAddedInOneStep() {
    JournalStand stand = JournalStand.full(Language.EN);
    stand.file =
        "date,kind,words\n2026-11-02,thanks,=2+3\n2026-11-20,advice_ignored,x\n"
            .getBytes(StandardCharsets.UTF_8);
    show(stand);
    int edits = stand.scope.edits().size();
    hands.click("Import a CSV…");
    assertEquals(41, stand.noted().size());
    DialogBox box = Objects.requireNonNull(stand.dialog);
    assertEquals("Add 2 entries", box.confirmButton().getText());
    Fx.run(() -> box.confirmButton().fire());
    assertEquals(43, stand.noted().size());
    assertEquals(edits + 1, stand.scope.edits().size());
    assertEquals("=2+3", stand.noted().get(41).words());
  }

  @Test
  void aBadTableSaysWhereAndAddsNothing() {
    JournalStand stand = JournalStand.full(Language.EN);
    stand.file = "date,kind\n2026-11-02,thanx\n".getBytes(StandardCharsets.UTF_8);
    show(stand);
    hands.click("Import a CSV…");
    assertEquals("“entries.csv” was not imported.", stand.notices.getFirst().happened());
    assertTrue(stand.notices.getFirst().details().startsWith("Line 2, column 2: “thanx”"));
    assertEquals(41, stand.noted().size());
  }

  @Test
  void whatIsHandedOnLeavesBadNightsOutUnlessWanted() {
    JournalStand stand = JournalStand.full(Language.EN);
    show(stand);
    hands.click("Export as CSV…");
    Fx.run(() -> Objects.requireNonNull(stand.dialog).confirmButton().fire());
    String text = new String(stand.written.getFirst(), StandardCharsets.UTF_8);
    assertFalse(text.contains("Bad night"), text);
    assertEquals(41 - 2 + 1, text.lines().count());
  }

  @Test
  void tenThousandEntriesNeedNoNodeEach() {
    JournalStand stand = JournalStand.empty(Language.EN);
    List<Incident> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(Incident.of(LocalDate.of(2026, 11, 23).minusDays(i % 900), "request", "no " + i));
    }
    stand.scope.edit(new Text("", ""), m -> m.withJournal(m.journal().withEntries(many)));
    show(stand);
    assertEquals(10_000, listed().size());
    long rows = Fx.get(() -> Robot.all(scene.getRoot()).filter(n -> n instanceof EntryRow).count());
    assertTrue(rows < 60, rows + " rows");
    write("#journal-filter", "no 9999");
    assertEquals(List.of("no 9999"), listed());
  }

  @Test
  void extrasStandBetweenAndFollowTheTab() {
    List<String> heard = new ArrayList<>();
    Screen extra =
        new Screen() {
          private final Label node = new Label("trend");

          @Override
          public Node node() {
            return node;
          }

          @Override
          public void attach() {
            heard.add("attach");
          }

          @Override
          public void detach() {
            heard.add("detach");
          }
        };
    JournalStand stand = JournalStand.full(Language.EN);
    show(stand, extra);
    assertTrue(hands.sees("trend"));
    Fx.run(() -> stand.messages.set(Messages.in(Language.FR)));
    hands.press(KeyCode.SHIFT); // the new page is laid out with the next pulse
    assertTrue(hands.sees("trend"));
    assertTrue(hands.sees("Exporter en CSV…"));
    assertEquals(List.of("attach"), heard);
  }

  @Test
  void everyStopHasAName() {
    show(JournalStand.full(Language.EN));
    Fx.get(
        () -> {
          for (Node stop : Access.stops(scene.getRoot())) {
            assertFalse(Access.name(stop).isEmpty(), stop.toString());
          }
          return 0;
        });
  }
}
