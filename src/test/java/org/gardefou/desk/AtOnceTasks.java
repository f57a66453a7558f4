package org.gardefou.desk;

import java.time.Duration;
import java.util.Optional;

/** Does everything at once, and nothing later: saves are asked for. */
public final class AtOnceTasks implements Tasks {
  private final Observable<Optional<JobBoard.Shown>> shown = new Observable<>(Optional.empty());

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

  @Override
  public Observable<Optional<JobBoard.Shown>> shown() {
    return shown;
  }
}
