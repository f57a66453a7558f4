package org.gardefou.ui.component;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.gardefou.desk.Tasks;

/**
 * Makes the parts of a page one after the other: as many as can be seen at once, the others a few
 * at a time, so that the window answers meanwhile.
 */
public final class Feed {
  private final Deque<Runnable> waiting;
  private final Pace pace;
  private final Tasks tasks;
  private boolean begun;

  /**
   * How many steps are taken in one go.
   *
   * @param first at once
   * @param then each time after that
   */
  public record Pace(int first, int then) {}

  /**
   * A feed that has not begun.
   *
   * @param steps each makes a part
   */
  public Feed(Collection<Runnable> steps, Pace pace, Tasks tasks) {
    this.pace = pace;
    this.tasks = tasks;
    waiting = new ArrayDeque<>(steps);
  }

  /** Takes the first steps now, the others by and by; without effect once it has begun. */
  public void begin() {
    if (!begun) {
      begun = true;
      take(pace.first());
    }
  }

  private void take(int count) {
    for (int i = 0; i < count && !waiting.isEmpty(); i++) {
      waiting.remove().run();
    }
    if (!waiting.isEmpty()) {
      tasks.owner(() -> take(pace.then()));
    }
  }

  /** Takes steps now, until there are enough. */
  public void until(BooleanSupplier enough) {
    while (!enough.getAsBoolean() && !waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  /** Takes all steps now. */
  public void finish() {
    until(() -> false);
  }

  /**
   * A step that adds a node with its looks, which else the next pulse would have to find for all
   * that came meanwhile.
   */
  public static Runnable adding(List<Node> children, Supplier<? extends Node> maker) {
    return () -> {
      Node node = maker.get();
      children.add(node);
      node.applyCss();
    };
  }

  /** Takes no more. */
  public void stop() {
    waiting.clear();
  }
}
