package org.gardefou.ui.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.gardefou.model.Language;
import org.gardefou.ui.Access;
import org.gardefou.ui.DeskWindow;
import org.gardefou.ui.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** My criteria and its dialogs: names, target sizes, Tab order, large text in both languages. */
class CriteriaAccessTest {
  /** A part of the screen and the way to it. */
  record Place(String name, Consumer<DeskWindow> go) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Place> places() {
    return Stream.of(
        new Place("overview", w -> {}),
        new Place("rules", CriteriaAccessTest::rules),
        new Place("ranking", w -> ((Button) w.node("rank")).fire()),
        new Place("role", w -> ((Button) w.node("role")).fire()),
        new Place("limits", w -> step(w, 1)),
        new Place("deal-breakers", w -> step(w, 2)));
  }

  private static void rules(DeskWindow window) {
    ((ToggleButton) window.scene.getRoot().lookupAll(".tab-button").toArray()[1]).fire();
    layout(window);
    ((ToggleButton) window.node("group-FIT")).setSelected(true);
    layout(window);
    ((org.gardefou.ui.component.Disclosure) window.node("rule-FIT-11"))
        .expandedProperty()
        .set(true);
  }

  private static void step(DeskWindow window, int further) {
    ((Button) window.node("steps")).fire();
    for (int i = 0; i < further; i++) {
      layout(window);
      ((Button) window.scene.lookup(".dialog-box > .foot > .accent")).fire();
    }
  }

  private static void layout(DeskWindow window) {
    Parent root = window.scene.getRoot();
    for (int i = 0; i < 3; i++) {
      root.applyCss();
      root.layout();
    }
  }

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static DeskWindow at(Place place, Language language, int zoom, int width, int height) {
    return Fx.get(
        () -> {
          DeskWindow window =
              new DeskWindow(language, width, height, desk -> desk.addSamples(language));
          window.set(f -> f.withSetting("zoom", "" + zoom));
          window.window.shell().openCriteria();
          window.scene.getRoot().resize(width, height);
          layout(window);
          place.go().accept(window);
          layout(window);
          return window;
        });
  }

  @ParameterizedTest
  @MethodSource("places")
  void everythingHasANameIsLargeEnoughAndIsReachedOnceByTab(Place place) {
    DeskWindow window = at(place, Language.FR, 100, 1000, 700);
    Fx.run(() -> check(Access.stops(window.scene.getRoot())));
    Fx.run(window.window::close);
  }

  private static void check(List<Node> stops) {
    assertTrue(stops.size() >= 3, stops::toString);
    for (Node stop : stops) {
      assertTrue(!Access.name(stop).isBlank(), () -> "no name: " + stop);
      double height = stop.getLayoutBounds().getHeight();
      double width = stop.getLayoutBounds().getWidth();
      assertTrue(height >= 24 && width >= 24, () -> width + " x " + height + " " + stop);
    }
    Scene scene = stops.getFirst().getScene();
    stops.getFirst().requestFocus();
    Set<Node> visited = new LinkedHashSet<>();
    while (visited.add(scene.getFocusOwner())) {
      scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
    }
    assertEquals(Set.copyOf(stops), visited);
    assertEquals(stops.getFirst(), scene.getFocusOwner(), "the round ends where it began");
  }

  @ParameterizedTest
  @MethodSource("places")
  void nothingIsCutOff(Place place) {
    for (Language language : Language.values()) {
      for (int zoom : List.of(100, 200)) {
        int width = zoom == 100 ? 1000 : 1440;
        DeskWindow window = at(place, language, zoom, width, zoom == 100 ? 700 : 900);
        Fx.run(
            () ->
                assertEquals(List.of(), Access.cut(window.scene.getRoot()), language + " " + zoom));
        Fx.run(window.window::close);
      }
    }
  }
}
