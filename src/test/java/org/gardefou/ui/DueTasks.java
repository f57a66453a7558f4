package org.gardefou.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Does everything at once, but for what is to be done later: that waits until a test asks. */
public final class DueTasks extends SameThread {
  private final List<Runnable> due = new ArrayList<>();

  @Override
  public Cancellable later(Duration delay, Runnable work) {
    due.add(work);
    return () -> due.remove(work);
  }

  /** All that was due up to now. */
  public void quiet() {
    List<Runnable> now = List.copyOf(due);
    due.clear();
    now.forEach(Runnable::run);
  }
}
