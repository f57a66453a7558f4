package org.gardefou.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where work runs: disk and export in the background, results on the thread that owns the desk.
 * Tests use one thread.
 */
public interface Tasks {
  /** Runs work on the one background thread, in order. */
  void background(Runnable work);

  /** Runs work on the thread that owns the desk. */
  void owner(Runnable work);

  /** Runs work on the owner's thread after a delay, unless cancelled before. */
  Cancellable later(Duration delay, Runnable work);

  /**
   * Begins a job, to be ended by {@link Job#end}. On the owner’s thread.
   *
   * @param bound why it cannot be called off; null where it can
   */
  default Job begin(Text name, @Nullable Text bound) {
    return Job.unwatched(name);
  }

  /** The job that has taken more than half a second. */
  default Observable<Optional<JobBoard.Shown>> shown() {
    return new Observable<>(Optional.empty());
  }

  /**
   * Runs a job that can be called off in the background and ends it, however it went. Work that was
   * called off leaves nothing behind.
   */
  default void background(Text name, Consumer<Job> work) {
    background(begin(name, null), work);
  }

  /** Runs a job that has begun in the background and ends it, however it went. */
  default void background(Job job, Consumer<Job> work) {
    background(
        () -> {
          try {
            work.accept(job);
          } finally {
            owner(job::end);
          }
        });
  }

  /** Something that can be called off. */
  @FunctionalInterface
  interface Cancellable {
    /** Calls it off; without effect once it has run. */
    void cancel();
  }
}
