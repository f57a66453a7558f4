package org.gardefou.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.gardefou.desk.Job;
import org.gardefou.desk.JobBoard;
import org.gardefou.desk.Observable;
import org.gardefou.desk.Tasks;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The one bridge between the JavaFX thread, which owns the desk, and the background thread. A clock
 * of its own keeps time while that thread is busy. What work throws reaches the handler for
 * uncaught exceptions.
 */
public final class FxTasks implements Tasks, AutoCloseable {
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("garde-fou-worker").factory());
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("garde-fou-timer").factory());
  private final JobBoard jobs = new JobBoard(this);

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
        timer.schedule(() -> owner(unlessCancelled), delay.toMillis(), TimeUnit.MILLISECONDS);
    return () -> {
      called.set(true);
      scheduled.cancel(false);
    };
  }

  @Override
  public Job begin(Text name, @Nullable Text bound) {
    return jobs.begin(name, bound);
  }

  @Override
  public Observable<Optional<JobBoard.Shown>> shown() {
    return jobs.shown();
  }

  /** Takes no more work, and waits up to ten seconds for what was handed in. */
  @Override
  public void close() {
    timer.shutdownNow();
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
