package org.gardefou.desk;

import java.time.Duration;

/** Does everything at once, and nothing later: saves are asked for. */
public final class AtOnceTasks implements Tasks {
  @Override
  public void background(Runnable work) {
    work.run();
  }

  @Override
  public void owner(Runnable work) {
    work.run();
  }

  @Override
  public Cancellable later(Duration delay, Runnable work) {
    return () -> {};
  }
}
