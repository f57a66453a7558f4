package org.gardefou.store;

import java.time.Duration;

/** Waits; tests do not. */
@FunctionalInterface
public interface Sleeper {
  /** Waits so long; an interrupt ends the wait and stays noted on the thread. */
  void sleep(Duration duration);

  /** Really waits. */
  static Sleeper real() {
    return duration -> {
      try {
        Thread.sleep(duration);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }
}
