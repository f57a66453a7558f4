package org.gardefou.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.gardefou.model.Client;
import org.gardefou.ui.Access;
import org.gardefou.ui.FakeDesk;
import org.gardefou.ui.FakeWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Robot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every place of the window: names, target sizes, Tab order, and large text in both languages. */
class AccessibilityTest {
  /** A place of the window and the way to it. */
  record Place(String name, boolean filled, Consumer<FakeWindow> go) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Place> places() {
    return Stream.of(
        new Place("missions", true, w -> {}),
        new Place("first page", false, w -> {}),
        new Place("compare, nothing chosen", true, w -> w.shell.openCompare()),
        new Place("compare", true, w -> w.shell.openCompare(w.missions(4))),
        new Place("settings", true, w -> w.shell.openSettings()),
        new Place("new mission", true, w -> w.shell.newMission()),
        new Place(
            "workspace",
            true,
            w -> {
              Client client = w.desk.state().get().clients().getFirst();
              w.shell.openMission(client.id(), client.missions().getFirst().id());
            }));
  }

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @ParameterizedTest
  @MethodSource("places")
  void everythingThatTakesTheFocusHasANameAndIsLargeEnough(Place place) {
    FakeWindow window = at(place, "fr", 100, 1000, 700);
    Fx.run(
        () -> {
          List<Node> stops = Access.stops(window.scene.getRoot());
          assertTrue(stops.size() >= 3, stops::toString);
          for (Node stop : stops) {
            assertTrue(!Access.name(stop).isBlank(), () -> "no name: " + stop);
            double height = stop.getLayoutBounds().getHeight();
            double width = stop.getLayoutBounds().getWidth();
            assertTrue(height >= 24 && width >= 24, () -> width + " x " + height + " " + stop);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("places")
  void tabVisitsEveryStopOnceAndComesBack(Place place) {
    FakeWindow window = at(place, "fr", 100, 1000, 700);
    Robot robot = new Robot(window.scene);
    List<Node> expected = Fx.get(() -> Access.stops(window.scene.getRoot()));
    Fx.run(() -> expected.getFirst().requestFocus());
    List<Node> visited = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      visited.add(robot.focus());
      robot.press(KeyCode.TAB);
    }
    assertEquals(expected.getFirst(), robot.focus(), "the round ends where it began");
    assertEquals(expected.size(), visited.stream().distinct().count(), visited::toString);
    robot.close();
  }

  @ParameterizedTest
  @MethodSource("places")
  void largeTextIsNotCutOff(Place place) {
    for (String language : List.of("fr", "en")) {
      FakeWindow window = at(place, language, 200, 1440, 900);
      Fx.run(() -> assertEquals(List.of(), Access.cut(window.scene.getRoot()), language));
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void theSmallestWindowCutsNothingOff(Place place) {
    for (String language : List.of("fr", "en")) {
      FakeWindow window = at(place, language, 100, 1000, 700);
      Fx.run(() -> assertEquals(List.of(), Access.cut(window.scene.getRoot()), language));
    }
  }

  private static FakeWindow at(Place place, String language, int zoom, int width, int height) {
    return Fx.get(
        () -> {
          FakeDesk desk = place.filled() ? FakeDesk.full() : FakeDesk.empty();
          desk.change(
              new org.gardefou.model.Text("x", "x"),
              f -> f.withSetting("language", language).withSetting("zoom", "" + zoom));
          FakeWindow window = new FakeWindow(desk, width, height);
          place.go().accept(window);
          Parent root = window.scene.getRoot();
          root.resize(width, height);
          for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
          }
          return window;
        });
  }
}
