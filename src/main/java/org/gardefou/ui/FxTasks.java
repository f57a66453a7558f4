package org.gardefou.ui;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.gardefou.desk.Tasks;

/** The one bridge between the JavaFX thread, which owns the desk, and the background thread. */
public final class FxTasks implements Tasks, AutoCloseable {
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("garde-fou-worker").factory());

  @Override
  public void background(Runnable work) {
    worker.execute(work);
  }

  @Override
  public void owner(Runnable work) {
    Platform.runLater(work);
  }

  @Override
  public Cancellable later(Duration delay, Runnable work) {
    AtomicBoolean called = new AtomicBoolean();
    Runnable unlessCancelled =
        () -> {
          if (called.compareAndSet(false, true)) {
            work.run();
          }
        };
    var scheduled =
        worker.schedule(() -> owner(unlessCancelled), delay.toMillis(), TimeUnit.MILLISECONDS);
    return () -> {
      called.set(true);
      scheduled.cancel(false);
    };
  }

  /** Takes no more work, and waits up to ten seconds for what was handed in. */
  @Override
  public void close() {
    worker.shutdown();
    try {
      if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
        worker.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
