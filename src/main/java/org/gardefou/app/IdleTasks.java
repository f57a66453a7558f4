package org.gardefou.app;

import java.time.Duration;
import org.gardefou.desk.Tasks;

/**
 * Tasks of a demonstration: what is asked for at once runs at once, what is for later never comes.
 * Nothing is saved.
 */
final class IdleTasks implements Tasks {
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
