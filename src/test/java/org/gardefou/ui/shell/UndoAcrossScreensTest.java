package org.gardefou.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.ui.FakeDesk;
import org.gardefou.ui.FakeWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UndoAcrossScreensTest {
  private final FakeDesk desk = FakeDesk.full();
  private final FakeWindow window = Fx.get(() -> new FakeWindow(desk, 1440, 900));
  private final Hands hands = new Hands(window.scene);
  private final Client client = desk.state().get().clients().getFirst();
  private final Mission mission = client.missions().getFirst();

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void whatCannotBeSeenIsNamedAndLedTo() {
    answer();
    Fx.run(window.shell::openSettings);
    undo();
    assertTrue(hands.sees("Annulé\u00a0: réponse"), () -> hands.words().toString());
    assertTrue(hands.sees("Maison Ostrevant · Missions"), () -> hands.words().toString());
    hands.click("Voir");
    assertEquals("attach rail.missions", window.log.getLast());
    assertFalse(hands.sees("Annulé\u00a0: réponse"));
  }

  @Test
  void whatCanBeSeenIsNotNamedAndTakesAnOlderNoticeAway() {
    edit("phase", m -> m.withPhase(Phase.PROSPECT, null));
    answer();
    Fx.run(() -> window.shell.openMission(client.id(), mission.id()));
    hands.press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
    undo();
    assertTrue(hands.sees("Annulé\u00a0: réponse"), "the other tab shows it");
    undo();
    assertFalse(hands.sees("Annulé\u00a0: réponse"));
    assertFalse(hands.sees("Annulé\u00a0: phase"), "the head of the mission shows it");
  }

  @Test
  void redoDoesTheSame() {
    answer();
    undo();
    hands.press(KeyCode.Y, KeyCode.CONTROL);
    assertTrue(hands.sees("Rétabli\u00a0: réponse"), () -> hands.words().toString());
  }

  @Test
  void whatIsSeenEverywhereIsNotNamed() {
    Fx.run(() -> desk.change(new Text("theme", "thème"), f -> f.withSetting("theme", "dark")));
    undo();
    assertFalse(hands.sees("Annulé\u00a0: thème"));
  }

  @Test
  void aProfileLeadsToTheCriteriaInTheLanguageOfTheWindow() {
    Fx.run(
        () -> {
          desk.change(new Text("x", "x"), f -> f.withSetting("language", "en"));
          desk.change(new Text("deal-breaker C1", "x"), f -> f.withSeverities(Map.of("R1", "red")));
        });
    undo();
    assertTrue(hands.sees("Undone: deal-breaker C1"), () -> hands.words().toString());
    hands.click("See it");
    assertEquals("attach rail.criteria", window.log.getLast());
  }

  @Test
  void aClientThatIsGoneLeadsToTheList() {
    Fx.run(window.shell::openSettings);
    Fx.run(desk::removeSamples);
    undo();
    assertTrue(hands.sees("Annulé\u00a0: exemples"));
    hands.click("Voir");
    assertTrue(hands.sees("Studio Halbran"));
  }

  /** What the first tab shows, which is called “Missions” in this window. */
  private void answer() {
    edit("réponse", m -> m.withAnswer("scope.revisions", Answer.unknown()));
  }

  private void edit(String name, UnaryOperator<Mission> change) {
    Fx.run(() -> desk.editMission(new Text(name, name), client.id(), mission.id(), change));
  }

  private void undo() {
    hands.press(KeyCode.Z, KeyCode.CONTROL);
  }
}
