package org.gardefou.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gardefou.model.Language;
import org.gardefou.ui.Fx;
import org.gardefou.ui.access.Fit;
import org.gardefou.ui.access.Names;
import org.gardefou.ui.access.Ring;
import org.gardefou.ui.access.Round;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Every screen and dialog: names, roles, targets, Tab, the ring of the focus, words that fit. */
class AccessibilityTest {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 700;

  /** The same rows as in the quick list, many times over: one round there says it all. */
  private static final Set<String> LONG = Set.of("facts, full", "facts, telling");

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

  private static Walk walk(
      Language language, String theme, int zoom, java.util.function.Consumer<Walk.At> visit) {
    return Fx.get(() -> new Walk(language, theme, zoom, WIDTH, HEIGHT, visit));
  }

  private void add(Walk.At at, List<String> found) {
    found.stream()
        .filter(problem -> problems.stream().noneMatch(known -> known.endsWith(problem)))
        .forEach(problem -> problems.add(at.place() + ": " + problem));
  }
}
