package org.gardefou.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.robot.Robot;
import org.gardefou.model.Language;
import org.gardefou.ui.Access;
import org.gardefou.ui.Fx;
import org.gardefou.ui.access.Colours;
import org.gardefou.ui.access.Fit;
import org.gardefou.ui.access.Longer;
import org.gardefou.ui.access.Names;
import org.gardefou.ui.access.Ring;
import org.gardefou.ui.access.Round;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Every screen and dialog: names, roles, targets, Tab, the ring of the focus, words that fit. */
class AccessibilityTest {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 700;

  /** The same rows as in the quick list, many times over: one round there says it all. */
  private static final Set<String> LONG = Set.of("facts, full", "facts, telling");

  /** Of which there is no other place than a window of its own. */
  private static final List<Stop.Beginning> SMALL =
      List.of(Stop.Beginning.LOCKED, Stop.Beginning.FAULT, Stop.Beginning.FAILED_START);

  private static final String MENUS =
      "menu-.*|mission-menu|missions-(filter|sort|row-menu)|reply-save-menu|journal-kinds";

  @TempDir static Path files;

  private final List<String> problems = new ArrayList<>();

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void everythingIsNamedReachedInOrderAndSeenWhenFocused() {
    Ring ring = new Ring();
    Walk walk = walk(Language.FR, "light", 100, at -> look(at, ring));
    Fx.show(walk.scene());
    WaitForAsyncUtils.waitForFxEvents();
    Fx.run(walk::everywhere);
    problems.addAll(walk.problems());
    problems.addAll(ring.problems());
    Fx.alone();
    assertEquals("", String.join("\n", problems));
  }

  private void look(Walk.At at, Ring ring) {
    add(at, Names.problems(at.root()));
    add(at, Names.small(at.root()));
    add(at, Fit.problems(at.root()));
    add(at, Colours.problems(at.root()));
    if (!LONG.contains(at.place())) {
      add(at, Round.problems(at.scene(), ring::at));
      ring.settle();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void textOfTwiceTheSizeFitsTheSmallestWindow(Language language) {
    Walk walk = walk(language, "dark", 200, at -> add(at, Fit.problems(at.root())));
    Fx.run(walk::everywhere);
    assertEquals("", String.join("\n", problems));
  }

  /** As another language might be: every text is as long as it is here and two fifths more. */
  @Test
  void textsThatAreLongerByTwoFifthsFit() {
    Walk walk =
        walk(
            Language.EN,
            "light",
            100,
            at -> add(at, Longer.problems(at.root(), () -> Walk.layOut(at.scene()))));
    Fx.run(walk::everywhere);
    assertEquals("", String.join("\n", problems));
  }

  /** The passphrase at the start, and the windows that tell of a fault. */
  @ParameterizedTest
  @ValueSource(ints = {100, 200})
  void smallWindows(int zoom) {
    for (Language language : Language.values()) {
      Look look = new Look(language, "dark", zoom, WIDTH, HEIGHT);
      for (Stop.Beginning begin : SMALL) {
        see(Stop.of(begin + " " + language, begin, v -> {}), look, this::look);
      }
    }
    assertEquals("", String.join("\n", problems));
  }

  private void look(Walk.At at) {
    add(at, Names.problems(at.root()));
    add(at, Names.small(at.root()));
    add(at, Fit.problems(at.root()));
    add(at, Round.problems(at.scene(), stop -> {}));
  }

  /** Lines of menus have names and are whole, at twice the size of text. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void menus(Language language) {
    Look look = new Look(language, "light", 200, WIDTH, HEIGHT);
    Stops.all().stream()
        .filter(stop -> stop.name().matches(MENUS))
        .forEach(stop -> see(stop, look, at -> {}));
    assertEquals("", String.join("\n", problems));
  }

  private void see(Stop stop, Look look, Consumer<Walk.At> visitor) {
    Fx.alone();
    Fx.run(
        () ->
            new Tour(files, new Robot())
                .visit(
                    stop,
                    look,
                    visit -> {
                      visitor.accept(new Walk.At(stop.name(), visit.scene()));
                      Visit.menus().forEach(menu -> menu(stop.name(), menu));
                    }));
  }

  private void menu(String name, Parent menu) {
    Access.cut(menu).forEach(words -> problems.add(name + " cuts: " + words));
    Names.problems(menu).forEach(problem -> problems.add(name + ": " + problem));
  }

  private static Walk walk(Language language, String theme, int zoom, Consumer<Walk.At> visit) {
    Look look = new Look(language, theme, zoom, WIDTH, HEIGHT);
    return Fx.get(() -> new Walk(files.resolve(UUID.randomUUID().toString()), look, visit));
  }

  private void add(Walk.At at, List<String> found) {
    found.stream()
        .filter(problem -> problems.stream().noneMatch(known -> known.endsWith(problem)))
        .forEach(problem -> problems.add(at.place() + ": " + problem));
  }
}
