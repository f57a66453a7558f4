package org.gardefou.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.gardefou.model.Text;
import org.gardefou.ui.FakeDesk;
import org.gardefou.ui.FakeWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompareScreenTest {
  private final FakeDesk desk = FakeDesk.full();
  private final FakeWindow window = Fx.get(() -> new FakeWindow(desk, 1000, 700));
  private final Robot robot = new Robot(window.scene);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @AfterEach
  void close() {
    robot.close();
    Fx.run(window.shell::close);
  }

  private void compare(int count) {
    Fx.run(() -> window.shell.openCompare(window.missions(count)));
  }

  /** The clients in the heads of the lanes, from left to right. */
  private List<String> lanes() {
    return Fx.get(
        () ->
            Robot.all(window.scene.getRoot())
                .filter(node -> node instanceof ColumnHead)
                .map(head -> ((Label) head.lookup(".strong")).getText())
                .toList());
  }

  @Test
  void sheChoosesByTypingAndTicking() {
    Fx.run(() -> window.shell.openCompare());
    assertTrue(robot.sees("Rien à comparer pour l’instant"));
    robot.press(KeyCode.ENTER).write("nova");
    robot.click("Nova Pivot · Lancement d’application « tout compris »");
    assertTrue(robot.sees("1 choisie, sur deux à cinq"));
    robot.doubleClick("nova").write("quemen");
    robot.click("Mme Quéméneur · Faire-part et livret de mariage");
    confirm();
    assertEquals(List.of("Nova Pivot", "Mme Quéméneur"), lanes(), "in the order of her choice");
  }

  private void confirm() {
    robot.click(window.scene.lookup(".dialog-box > .foot > .accent"));
  }

  @Test
  void fiveAreTheMost() {
    compare(5);
    robot.click("Choisir les missions");
    assertTrue(
        robot.sees(
            "Cinq choisies\u00a0: on n’en voit pas davantage côte à côte. Décochez-en une pour en"
                + " prendre une autre."));
    robot.click("Studio Halbran · Sous-traitance de maquettes");
    confirm();
    assertEquals(5, lanes().size());
    assertFalse(lanes().contains("Studio Halbran"));
  }

  @Test
  void lanesAreMovedAndTakenOut() {
    compare(3);
    assertEquals(
        List.of(
            "Maison Ostrevant", "Brasserie des Trois Phares", "Office de tourisme de Rochevigne"),
        lanes());
    robot.press(KeyCode.ENTER);
    robot.clickInMenu("Déplacer vers la droite");
    assertEquals("Maison Ostrevant", lanes().get(1));
    assertEquals("lane-0", robot.focus().getId(), "the focus stays at its place");
    robot.press(KeyCode.ENTER);
    robot.clickInMenu("Retirer de la comparaison");
    assertEquals(List.of("Maison Ostrevant", "Office de tourisme de Rochevigne"), lanes());
  }

  @Test
  void theChoiceStaysWhileSheIsElsewhere() {
    compare(2);
    Fx.run(
        () -> {
          window.shell.openMissions();
          window.shell.openCompare();
        });
    assertEquals(2, lanes().size());
  }

  @Test
  void whatIsDeletedLeaves() {
    compare(2);
    UUID first = window.desk.state().get().clients().getFirst().id();
    UUID mission = window.missions(1).getFirst();
    Fx.run(() -> desk.delete(new org.gardefou.ui.mission.MissionEdits.Place(first, mission)));
    assertTrue(robot.sees("Il en faut au moins une autre"));
    robot.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(2, lanes().size());
  }

  @Test
  void pagesGoDownByKey() {
    compare(2);
    robot.press(KeyCode.PAGE_DOWN);
    ScrollPane body = (ScrollPane) window.scene.lookup(".compare-grid > .scroll-pane");
    assertTrue(body.getVvalue() > 0);
    robot.press(KeyCode.HOME);
    assertEquals(0, body.getVvalue());
  }

  @Test
  void partsFoldByKey() {
    compare(2);
    assertTrue(robot.sees("Faits connus"));
    robot.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.SPACE);
    assertFalse(robot.sees("Faits connus"));
    compare(3);
    assertFalse(robot.sees("Faits connus"), "folded for other missions too");
  }

  @Test
  void whatIsNotKnownYetIsSaidAndThenShown() {
    Fx.run(window.tasks::hold);
    compare(2);
    assertTrue(robot.sees("Comparaison de ces missions en cours…"));
    assertTrue(
        robot.sees(
            "Maison Ostrevant · Communication de marque et salons\n"
                + "Brasserie des Trois Phares · Étiquettes et site vitrine"));
    assertTrue(window.scene.lookup("#compare-export").isDisabled());
    Fx.run(window.tasks::release);
    assertEquals(List.of("Maison Ostrevant", "Brasserie des Trois Phares"), lanes());
    assertFalse(window.scene.lookup("#compare-export").isDisabled());
    assertEquals("lane-0", robot.focus().getId());
    assertTrue(robot.sees("Faits connus"));
  }

  @Test
  void whatIsThereStaysUntilTheNewIsKnown() {
    compare(2);
    Fx.run(window.tasks::hold);
    Fx.run(() -> desk.change(new Text("x", "x"), f -> f.withSetting("language", "en")));
    assertEquals(List.of("Maison Ostrevant", "Brasserie des Trois Phares"), lanes());
    assertTrue(robot.sees("Faits connus"));
    Fx.run(window.tasks::release);
    assertFalse(robot.sees("Faits connus"));
    assertEquals(List.of("Maison Ostrevant", "Brasserie des Trois Phares"), lanes());
  }

  @Test
  void whatBecomesKnownWhileSheIsElsewhereIsThereWhenSheComesBack() {
    Fx.run(window.tasks::hold);
    compare(2);
    Fx.run(window.shell::openMissions);
    Fx.run(window.tasks::release);
    Fx.run(() -> window.shell.openCompare());
    assertEquals(List.of("Maison Ostrevant", "Brasserie des Trois Phares"), lanes());
  }

  @Nested
  class LanesBeyondTheEdge {
    private double offset() {
      return Fx.get(
          () -> ((ScrollBar) window.scene.lookup(".compare-grid > .scroll-bar")).getValue());
    }

    @Test
    void comeWithTheFocus() {
      compare(5);
      assertEquals(0, offset());
      for (int i = 0; i < 4; i++) {
        robot.press(KeyCode.TAB);
      }
      assertEquals("lane-4", robot.focus().getId());
      // Five lanes of 224 and the name of 176 in 1000 - 56 - 2 * 24 less the frame of 4.
      assertEquals(5 * 224 - (1000 - 56 - 48 - 4 - 176), offset(), 12);
    }

    @Test
    void comeWithTheArrows() {
      compare(5);
      for (int i = 0; i < 4; i++) {
        robot.press(KeyCode.RIGHT);
      }
      assertEquals("lane-4", robot.focus().getId());
      assertTrue(offset() > 224, "" + offset());
    }
  }

  @Test
  void healthIsExportedOnlyWhenTicked() {
    compare(2);
    robot.click("Exporter");
    assertTrue(robot.sees("2 PDF false"));
    robot.click("CSV").click("Faits de santé");
    assertTrue(robot.sees("2 CSV true"));
    robot.click("Exporter en CSV");
    assertEquals(List.of("wrote exports/comparison.csv"), window.log);
  }
}
