package org.gardefou.ui.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gardefou.ui.Access;
import org.jspecify.annotations.Nullable;

/**
 * One round of the Tab key: every stop once, in reading order, each in sight, and back to the
 * first.
 *
 * <p>Reading order is asked of neighbours in the round. Go up from both to where their ways meet:
 * the block of the later one must lie below the block of the earlier one, or beside it at the
 * right. So columns are read one after the other, and what is in them from top to bottom.
 */
public final class Round {
  private static final int MOST = 400;

  private final Scene scene;
  private final Consumer<Node> at;
  private final List<String> problems = new ArrayList<>();

  private Round(Scene scene, Consumer<Node> at) {
    this.scene = scene;
    this.at = at;
  }

  /**
   * Goes round with real keys and tells all that is wrong, a line each.
   *
   * @param at called at every stop while it has the focus
   */
  public static List<String> problems(Scene scene, Consumer<Node> at) {
    Round round = new Round(scene, at);
    round.go();
    return round.problems;
  }

  private void go() {
    List<Node> stops = Access.stops(scene.getRoot());
    if (stops.size() < 2) { // nowhere else to go
      return;
    }
    Node first = stops.getFirst();
    first.requestFocus();
    Set<Node> visited = new LinkedHashSet<>();
    @Nullable Node before = null;
    Node now = first;
    while (visited.add(now) && visited.size() < MOST) {
      check(before, now);
      before = now;
      press(false);
      now = scene.getFocusOwner();
      if (now == null) {
        problems.add("lost: no focus after " + Places.told(before));
        return;
      }
    }
    end(first, Objects.requireNonNull(before), now);
    at.accept(now);
    press(false);
    missed(stops, visited).stream()
        .filter(stop -> !before(stop))
        .forEach(stop -> problems.add("not reached: " + Places.told(stop)));
    backToTheLast(first);
  }

  /** The one step that leads from one end of a long page to the other. */
  private void backToTheLast(Node first) {
    if (first.getScene() == scene) {
      first.requestFocus();
      press(true);
      checkSeen(scene.getFocusOwner());
    }
  }

  private List<Node> missed(List<Node> stops, Set<Node> visited) {
    Set<Node> still = Set.copyOf(Access.stops(scene.getRoot()));
    return stops.stream().filter(stop -> !visited.contains(stop) && still.contains(stop)).toList();
  }

  /**
   * What shows only once the focus is beyond it, such as the link before the answer of the question
   * that is open: reached by Shift+Tab.
   */
  private boolean before(Node stop) {
    Node start = scene.getFocusOwner();
    Set<Node> visited = new HashSet<>();
    Node now = start;
    while (now != null && visited.add(now) && visited.size() < MOST) {
      press(true);
      now = scene.getFocusOwner();
    }
    return visited.contains(stop);
  }

  private void end(Node first, Node before, Node now) {
    if (now == before) {
      problems.add("trap: Tab does not leave " + Places.told(now));
    } else if (now != first && first.getScene() == scene) {
      problems.add("no round: from " + Places.told(before) + " to " + Places.told(now));
    }
  }

  private void check(@Nullable Node before, Node now) {
    checkSeen(now);
    if (before != null && before.getScene() == scene) {
      backwards(before, now).ifPresent(problems::add);
    }
    if (before != null) { // the first one has the focus, but not by the keyboard
      at.accept(now);
    }
  }

  private void checkSeen(Node now) {
    if (hidden(now)) {
      problems.add("out of sight: " + Places.told(now));
    }
  }

  private void press(boolean back) {
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(
          scene.getFocusOwner(),
          new KeyEvent(type, "", "", KeyCode.TAB, back, false, false, false));
    }
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  /** Whole, or as much as the place that it scrolls in can show. */
  private static boolean hidden(Node node) {
    Bounds all = Places.inScene(node);
    Bounds seen = Places.seen(node);
    Bounds room = Places.room(node);
    return isLess(seen.getWidth(), all.getWidth(), room.getWidth())
        || isLess(seen.getHeight(), all.getHeight(), room.getHeight());
  }

  private static boolean isLess(double seen, double all, double room) {
    return seen < Math.max(Fit.TOLERANCE, Math.min(all, room) - Fit.TOLERANCE);
  }

  private static Optional<String> backwards(Node before, Node now) {
    List<Node> one = Places.upwards(before).toList().reversed();
    List<Node> other = Places.upwards(now).toList().reversed();
    int fork = 0;
    while (fork < Math.min(one.size(), other.size()) && one.get(fork) == other.get(fork)) {
      fork++;
    }
    if (fork == one.size() || fork == other.size()) {
      return Optional.empty();
    }
    Bounds earlier = Places.inScene(one.get(fork));
    Bounds later = Places.inScene(other.get(fork));
    boolean above = later.getMaxY() <= earlier.getMinY() + Fit.TOLERANCE;
    boolean left =
        later.getMaxX() <= earlier.getMinX() + Fit.TOLERANCE
            && Places.overlaps(
                earlier.getMinY(), earlier.getMaxY(), later.getMinY(), later.getMaxY());
    return above || left
        ? Optional.of("backwards: " + Places.told(before) + " before " + Places.told(now))
        : Optional.empty();
  }
}
