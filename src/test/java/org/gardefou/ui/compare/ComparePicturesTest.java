package org.gardefou.ui.compare;

import java.util.List;
import java.util.UUID;
import javafx.scene.Scene;
import org.gardefou.model.Text;
import org.gardefou.ui.FakeDesk;
import org.gardefou.ui.FakeWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.Robot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures of the comparison, to be looked at. */
class ComparePicturesTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void pictures() {
    take("compare-fr-tall", new Frame("fr", "light", 100, 1440, 3200), 3);
    take("compare-en-tall-dark", new Frame("en", "dark", 100, 1440, 3200), 3);
    take("compare-fr-two", new Frame("fr", "light", 100, 1000, 700), 2);
    take("compare-fr-200", new Frame("fr", "light", 200, 1440, 900), 3);
    take("compare-fr-none", new Frame("fr", "dark", 100, 1000, 700), 0);
  }

  private record Frame(String language, String theme, int zoom, int width, int height) {}

  private static void take(String name, Frame frame, int count) {
    Scene scene = Fx.get(() -> window(frame, count).scene);
    Pictures.take(name, scene);
  }

  private static FakeWindow window(Frame frame, int count) {
    FakeDesk desk = FakeDesk.samples(frame.language());
    desk.change(
        new Text("x", "x"),
        f ->
            f.withSetting("language", frame.language())
                .withSetting("theme", frame.theme())
                .withSetting("zoom", "" + frame.zoom()));
    FakeWindow window = new FakeWindow(desk, frame.width(), frame.height());
    List<UUID> missions = window.missions(count);
    window.shell.openCompare(missions);
    return window;
  }

  @Test
  void dialogs() {
    Scene scene = Fx.get(() -> window(new Frame("fr", "light", 100, 1000, 700), 3).scene);
    try (Closing robot = new Closing(new Robot(scene))) {
      robot.robot().click("Choisir les missions");
      Pictures.take("compare-choose", scene);
      robot.robot().click("Annuler").click("Exporter");
      Pictures.take("compare-export", scene);
    }
  }

  private record Closing(Robot robot) implements AutoCloseable {
    @Override
    public void close() {
      robot.close();
    }
  }
}
