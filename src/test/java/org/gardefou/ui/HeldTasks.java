package org.gardefou.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/** Does everything at once, unless a test holds back what is to come; and nothing later. */
public final class HeldTasks extends SameThread {
  private final Queue<Runnable> held = new ArrayDeque<>();
  private boolean holding;

  @Override
  public void owner(Runnable work) {
    if (holding) {
      held.add(work);
    } else {
      work.run();
    }
  }

  @Override
  public Cancellable later(Duration delay, Runnable work) {
    return () -> {};
  }

  /** From now on nothing is done. */
  public void hold() {
    holding = true;
  }

  /** Does what was held back. */
  public void release() {
    holding = false;
    while (!held.isEmpty()) {
      held.remove().run();
    }
  }
}
