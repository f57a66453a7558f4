package org.gardefou.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.util.Optional;

/**
 * Ten tries, 20 ms to a second apart: so long a virus scanner, an indexer or another window may
 * hold a file (reliability.md 3).
 */
record Patience(Sleeper sleeper) {
  private static final int TRIES = 10;
  private static final Duration FIRST = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofSeconds(1);

  /** Something that a file system may refuse for the moment. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  /** Something that may be empty for the moment. */
  @FunctionalInterface
  interface Attempt<T> {
    Optional<T> run() throws IOException;
  }

  /** Runs a step again for as long as access is denied. */
  void withDenied(Step step) throws IOException {
    Duration pause = FIRST;
    for (int i = 1; i < TRIES; i++) {
      try {
        step.run();
        return;
      } catch (AccessDeniedException e) {
        sleeper.sleep(pause);
        pause = longer(pause);
      }
    }
    step.run();
  }

  /** Tries until there is something; empty when there never was. */
  <T> Optional<T> untilThere(Attempt<T> attempt) throws IOException {
    Duration pause = FIRST;
    Optional<T> found = attempt.run();
    for (int i = 1; i < TRIES && found.isEmpty(); i++) {
      sleeper.sleep(pause);
      pause = longer(pause);
      found = attempt.run();
    }
    return found;
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
  }
}
