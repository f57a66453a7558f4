package org.gardefou.bench.start;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One start of a program on a screen, watched until the picture stands still.
 *
 * @param home where the folders of the program lie
 */
record Launch(VirtualScreen screen, Path home, List<String> command) {
  private static final Duration STILL = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long LOOK_MILLIS = 3;

  /**
   * What it took until the last change of the picture.
   *
   * @param millis by the clock
   * @param processorMillis on all processors together
   */
  record Time(double millis, double processorMillis) {}

  /** Starts, waits for a picture that stands still, keeps it, and ends the program. */
  Time time(Path picture) throws IOException, InterruptedException {
    ByteBuffer before = screen.copy();
    long start = System.nanoTime();
    Process process = start();
    Time last = new Time(0, 0);
    long changed = start;
    while (last.millis == 0 || System.nanoTime() - changed < STILL.toNanos()) {
      if (screen.differs(before)) {
        changed = System.nanoTime();
        last = new Time((changed - start) / 1e6, processor(process));
        before = screen.copy();
      }
      if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
        process.destroyForcibly();
        throw new IOException("no window: " + command);
      }
      Thread.sleep(LOOK_MILLIS);
    }
    screen.save(picture);
    end(process);
    return last;
  }

  /** A start that writes an AOT cache where it ends. */
  void train(Path cache) throws IOException, InterruptedException {
    Files.deleteIfExists(cache);
    time(cache.resolveSibling("training.png"));
    if (!Files.exists(cache)) {
      throw new IOException("no cache was written");
    }
  }

  private Process start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("DISPLAY", screen.display());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    // Her files and what the program remembers of its window stay with the benchmark.
    builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
    builder.environment().put("XDG_STATE_HOME", home.resolve("state").toString());
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static double processor(Process process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
  }

  /** It ends as on a shut-down of the computer; the next one must not see its picture. */
  private void end(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    while (!screen.isBlank()) {
      Thread.sleep(LOOK_MILLIS);
    }
  }
}
