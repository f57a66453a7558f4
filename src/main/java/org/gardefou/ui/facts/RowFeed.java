package org.gardefou.ui.facts;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.gardefou.desk.Tasks;

/**
 * Makes the rows of a list one after the other: as many as can be seen at once, the others a few at
 * a time, so that the window answers meanwhile.
 */
final class RowFeed {
  /** With these a usual window is full. */
  private static final int AT_ONCE = 6;

  private static final int PORTION = 2;

  private final Deque<Runnable> waiting;
  private final Tasks tasks;

  /**
   * @param steps each makes a row
   */
  RowFeed(Collection<Runnable> steps, Tasks tasks) {
    this.tasks = tasks;
    waiting = new ArrayDeque<>(steps);
  }

  /** Makes the first rows now, the others by and by. */
  void begin() {
    take(AT_ONCE);
  }

  private void take(int count) {
    for (int i = 0; i < count && !waiting.isEmpty(); i++) {
      waiting.remove().run();
    }
    if (!waiting.isEmpty()) {
      tasks.owner(() -> take(PORTION));
    }
  }

  /** Makes rows now, until there are enough. */
  void until(BooleanSupplier enough) {
    while (!enough.getAsBoolean() && !waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  /** Makes all rows now. */
  void finish() {
    until(() -> false);
  }

  /** Makes no more. */
  void stop() {
    waiting.clear();
  }
}
