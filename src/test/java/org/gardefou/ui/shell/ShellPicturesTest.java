package org.gardefou.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.gardefou.desk.SaveState;
import org.gardefou.desk.UnreadableFile;
import org.gardefou.model.Text;
import org.gardefou.ui.FakeDesk;
import org.gardefou.ui.FakeWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.Robot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures of the frame and its screens, to be looked at. */
class ShellPicturesTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void missions() {
    take("missions-fr", FakeDesk.full(), 1440, 900, w -> {});
    take("missions-fr-dark", dark(FakeDesk.full()), 1440, 900, w -> {});
    take("missions-en-small", english(FakeDesk.full()), 1000, 700, w -> {});
    take("missions-fr-150", zoom(FakeDesk.full(), 150), 1440, 900, w -> {});
    take("missions-fr-200", zoom(FakeDesk.full(), 200), 1440, 900, w -> {});
  }

  @Test
  void troubles() {
    FakeDesk desk =
        FakeDesk.full()
            .saving(
                new SaveState.Failed(
                    new Text("The disk is full.", "Le disque est plein."),
                    Path.of("/home/anne/.local/share/garde-fou/clients/nova-pivot.json")))
            .unreadable(
                new UnreadableFile(
                    Path.of("/home/anne/.local/share/garde-fou/clients/atelier-brume.json"),
                    new Text("Line 14: a comma is missing.", "Ligne 14 : il manque une virgule.")));
    take("troubles-fr", desk, 1440, 900, w -> {});
    take("troubles-dark", dark(desk), 1000, 700, w -> {});
  }

  @Test
  void firstRun() {
    take("empty-fr", FakeDesk.empty(), 1440, 900, w -> {});
    take("empty-en-dark", english(dark(FakeDesk.empty())), 1440, 900, w -> {});
    take("empty-en-small", english(FakeDesk.empty()), 1000, 700, w -> {});
  }

  @Test
  void settings() {
    take("settings-fr", FakeDesk.full(), 1440, 900, w -> w.shell.openSettings());
    take(
        "settings-en-dark", english(dark(FakeDesk.full())), 1000, 700, w -> w.shell.openSettings());
  }

  @Test
  void dialogAndWorkspace() {
    take("dialog-fr", FakeDesk.full(), 1440, 900, w -> w.shell.newMission());
    take("dialog-en-dark", english(dark(FakeDesk.full())), 1000, 700, w -> w.shell.newMission());
    Consumer<FakeWindow> open =
        w -> {
          var client = w.desk.state().get().clients().getFirst();
          w.shell.openMission(client.id(), client.missions().getFirst().id());
          w.shell.saveNow();
        };
    take("workspace-fr", FakeDesk.full(), 1440, 900, open);
    take("workspace-fr-200", zoom(FakeDesk.full(), 200), 1440, 900, open);
    take("settings-fr-200", zoom(FakeDesk.full(), 200), 1440, 900, w -> w.shell.openSettings());
    take("empty-fr-200", zoom(FakeDesk.empty(), 200), 1440, 900, w -> {});
    take("workspace-en-small", english(FakeDesk.full()), 1000, 700, open);
  }

  @Test
  void popups() {
    FakeDesk desk = dark(FakeDesk.full());
    FakeWindow window = Fx.get(() -> new FakeWindow(desk, 1000, 700));
    Robot robot = new Robot(window.scene);
    robot.click("Tri\u00a0: prochain point");
    popup("popup-sort-dark");
    robot.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.N);
    robot.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.RIGHT);
    robot.press(KeyCode.TAB).write("12/11/2026").press(KeyCode.ALT, KeyCode.DOWN);
    popup("popup-calendar-dark");
    robot.press(KeyCode.ESCAPE);
    assertTrue(Pictures.take("dialog-focus-dark", window.scene).toFile().length() > 5_000);
    robot.close();
  }

  private static void popup(String name) {
    Scene scene =
        Fx.get(
            () ->
                Window.getWindows().stream()
                    .filter(window -> window instanceof PopupWindow && window.isShowing())
                    .findFirst()
                    .orElseThrow()
                    .getScene());
    assertTrue(Pictures.take(name, scene).toFile().length() > 1_000);
  }

  private static FakeDesk dark(FakeDesk desk) {
    desk.change(new Text("theme", "thème"), f -> f.withSetting("theme", "dark"));
    return desk;
  }

  private static FakeDesk english(FakeDesk desk) {
    desk.change(new Text("language", "langue"), f -> f.withSetting("language", "en"));
    return desk;
  }

  private static FakeDesk zoom(FakeDesk desk, int percent) {
    desk.change(new Text("text size", "taille du texte"), f -> f.withSetting("zoom", "" + percent));
    return desk;
  }

  private static void take(
      String name, FakeDesk desk, int width, int height, Consumer<FakeWindow> steps) {
    Scene scene =
        Fx.get(
            () -> {
              FakeWindow window = new FakeWindow(desk, width, height);
              steps.accept(window);
              return window.scene;
            });
    assertTrue(Pictures.take(name, scene).toFile().length() > 5_000);
  }
}
