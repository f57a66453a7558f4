package org.gardefou.ui.conditions;

import java.time.Duration;
import org.gardefou.desk.Tasks;

/** Background work that is done before anything else goes on. */
final class AtOnce implements Tasks {
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
    throw new UnsupportedOperationException();
  }
}
