package org.gardefou.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.gardefou.engine.insight.Past;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;
import org.gardefou.ui.Access;
import org.gardefou.ui.DeskWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of what past missions teach, of a client and of the look back; no word is cut. */
class InsightsPicturesTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static DeskWindow window(Language language, String theme, int width, int height) {
    DeskWindow window = Fx.get(() -> PastWindow.open(language, width, height));
    Fx.run(() -> window.set(f -> f.withSetting("theme", theme)));
    return window;
  }

  private static void take(String name, DeskWindow window, Consumer<DeskWindow> steps) {
    Fx.run(
        () -> {
          steps.accept(window);
          window.scene.getRoot().applyCss();
          window.scene.getRoot().layout();
        });
    assertTrue(Pictures.take(name, window.scene).toFile().length() > 5_000);
    assertEquals(List.of(), Fx.get(() -> Access.cut(window.scene.getRoot())), name);
  }

  @ParameterizedTest
  @CsvSource({
    "FR, light, 1440, 1500",
    "EN, dark, 1440, 900",
    "EN, light, 1000, 1500",
    "FR, dark, 1000, 700"
  })
  void everyPart(Language language, String theme, int width, int height) {
    DeskWindow window = window(language, theme, width, height);
    String file = "-" + language.code() + "-" + theme + "-" + width;
    take("insights" + file, window, w -> w.window.shell().openInsights());
    take("insights-load" + file, window, InsightsPicturesTest::load);
    take("client" + file, window, InsightsPicturesTest::client);
    take("review" + file, window, w -> review(w, width == 1440 ? 0 : 5));
    Fx.run(window.window::close);
  }

  private static void load(DeskWindow window) {
    window.scene.getRoot().applyCss();
    window.scene.getRoot().layout();
    ((ToggleButton) window.scene.getRoot().lookupAll(".tab-button").toArray()[1]).fire();
  }

  private static void client(DeskWindow window) {
    window.window.shell().openClient(PastWindow.client(window.desk, "Atelier Nord").id());
  }

  private static void review(DeskWindow window, int which) {
    String name = Past.clients().get(which).name();
    Client client = PastWindow.client(window.desk, name);
    Mission mission = client.missions().getFirst();
    window.desk.editMission(new Text("x", "x"), client.id(), mission.id(), m -> m.withReview(null));
    window.window.shell().openMissions();
    ((Button) window.node("due-" + mission.id() + "-LOOK_BACK")).fire();
  }
}
