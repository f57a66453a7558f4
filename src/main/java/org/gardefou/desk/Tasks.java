package org.gardefou.desk;

import java.time.Duration;

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

  /** Something that can be called off. */
  @FunctionalInterface
  interface Cancellable {
    /** Calls it off; without effect once it has run. */
    void cancel();
  }
}
