package org.gardefou.ui;

import java.time.Duration;
import org.gardefou.desk.Tasks;

/** Does everything at once, on the thread that asks. */
public class SameThread implements Tasks {
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
