package org.gardefou.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.gardefou.desk.SaveState;
import org.gardefou.model.Text;
import org.gardefou.ui.FakeDesk;
import org.gardefou.ui.FakeWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShellTest {
  private FakeDesk desk = FakeDesk.full();
  private FakeWindow window = Fx.get(() -> new FakeWindow(desk, 1000, 700));
  private Robot robot = new Robot(window.scene);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @BeforeEach
  void noOldWindow() {
    assertTrue(robot.sees("Maison Ostrevant"));
  }

  @AfterEach
  void close() {
    robot.close();
    Fx.run(window.shell::close);
  }

  @Test
  void tabsAreAttachedAndDetachedInPairs() {
    robot.doubleClick("Maison Ostrevant");
    assertEquals(List.of("attach rail.missions"), window.log);
    robot.press(KeyCode.RIGHT);
    assertEquals(
        List.of("attach rail.missions", "detach rail.missions", "attach rail.settings"),
        window.log);
    robot.press(KeyCode.ALT, KeyCode.LEFT);
    assertEquals("detach rail.settings", window.log.getLast());
    assertTrue(robot.sees("Brasserie des Trois Phares"));
  }

  @Test
  void undoAndRedoByKeysAndByNameInTheRail() {
    Fx.run(() -> desk.change(new Text("theme", "thème"), f -> f.withSetting("theme", "dark")));
    assertTrue(robot.sees("Annuler\u00a0: thème"));
    robot.press(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(robot.sees("Rien à annuler"));
    assertTrue(robot.sees("Rétablir\u00a0: thème"));
    robot.press(KeyCode.CONTROL, KeyCode.Y);
    assertTrue(robot.sees("Annuler\u00a0: thème"));
    robot.press(KeyCode.CONTROL, KeyCode.Z);
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertTrue(robot.sees("Annuler\u00a0: thème"));
  }

  @Test
  void aFieldUndoesItsOwnLettersFirst() {
    Fx.run(() -> desk.change(new Text("theme", "thème"), f -> f.withSetting("theme", "dark")));
    robot.press(KeyCode.CONTROL, KeyCode.F).write("nova");
    assertEquals("nova", assertInstanceOf(TextField.class, robot.focus()).getText());
    robot.press(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(robot.sees("Annuler\u00a0: thème"), "the desk has not undone yet");
  }

  @Test
  void savingNowSaysSo() {
    robot.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals(1, desk.saves);
    assertTrue(robot.sees("Enregistrement lancé."));
  }

  @Test
  void aFailedSaveStaysInSightUntilItSucceeds() {
    Fx.run(
        () ->
            desk.saving(
                new SaveState.Failed(
                    new Text("The disk is full.", "Le disque est plein."), Path.of("x.json"))));
    assertTrue(robot.sees("Non enregistré. Le disque est plein."));
    robot.click("Réessayer");
    assertEquals(1, desk.saves);
    Fx.run(() -> desk.saving(new SaveState.Saved(null)));
    assertFalse(robot.sees("Non enregistré. Le disque est plein."));
  }

  @Test
  void theLanguageChangesWhileTheWindowIsOpen() {
    Fx.run(window.shell::openSettings);
    robot.click("English");
    assertTrue(robot.sees("Text size"));
    assertTrue(robot.sees("Your name"));
    assertEquals("en", desk.state().get().freelancer().settings().get("language"));
    robot.press(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(robot.sees("Taille du texte"));
  }

  @Test
  void theTextSizeTakesEffectAtOnce() {
    Fx.run(window.shell::openSettings);
    robot.click("150\u202f%");
    assertTrue(window.scene.getRoot().getStyle().contains("21.000px"));
  }

  @Test
  void herNameIsKeptWhenSheLeavesThePage() {
    Fx.run(window.shell::openSettings);
    TextField name =
        Robot.all(window.scene.getRoot())
            .filter(node -> node instanceof TextField field && field.isEditable())
            .map(TextField.class::cast)
            .findFirst()
            .orElseThrow();
    robot.click(name).write("Anne Le Goff").press(KeyCode.ALT, KeyCode.LEFT);
    assertEquals("Anne Le Goff", desk.state().get().freelancer().name());
  }

  @Test
  void aDialogKeepsKeysAndFocusAndGivesThemBack() {
    var table = robot.focus();
    assertInstanceOf(TableView.class, table);
    robot.press(KeyCode.CONTROL, KeyCode.N);
    assertInstanceOf(TextField.class, robot.focus());
    robot.press(KeyCode.ALT, KeyCode.LEFT).press(KeyCode.CONTROL, KeyCode.F);
    assertTrue(robot.sees("Nouveau client et mission"));
    for (int i = 0; i < 12; i++) {
      robot.press(KeyCode.TAB);
      assertTrue(inDialog(), "focus left the dialog: " + robot.focus());
    }
    robot.press(KeyCode.ESCAPE);
    assertFalse(robot.sees("Nouveau client et mission"));
    assertSame(table, robot.focus());
  }

  private boolean inDialog() {
    return Fx.get(
        () -> {
          for (var node = window.scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("dialog-box")) {
              return true;
            }
          }
          return false;
        });
  }

  @Test
  void theRailIsSlimInANarrowWindow() {
    assertFalse(wide(900).contains("Réglages"));
    assertTrue(wide(1440).contains("Réglages"));
  }

  private List<String> wide(double width) {
    return Fx.get(
        () -> {
          FakeWindow other = new FakeWindow(FakeDesk.full(), width, 700);
          other.scene.getRoot().resize(width, 700);
          for (int i = 0; i < 3; i++) {
            other.scene.getRoot().applyCss();
            other.scene.getRoot().layout();
          }
          return Robot.all(other.scene.getRoot())
              .filter(node -> node instanceof javafx.scene.text.Text)
              .map(node -> ((javafx.scene.text.Text) node).getText())
              .toList();
        });
  }
}
