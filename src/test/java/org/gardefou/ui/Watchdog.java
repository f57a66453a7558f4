package org.gardefou.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * Watches the JavaFX thread from outside: asks it for a sign of life again and again, and notes
 * when none comes for a while, with what the thread was doing meanwhile. While it watches, a window
 * would not have answered.
 */
public final class Watchdog implements AutoCloseable {
  private static final Duration LOOK = Duration.ofMillis(10);

  /** In one piece: at 100 ms a person notices. */
  public static final Duration LIMIT = Duration.ofMillis(100);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Thread watcher = Thread.ofPlatform().daemon().name("watchdog").unstarted(this::run);
  private final List<Block> blocks = new ArrayList<>();
  private final long watched = Fx.get(() -> Thread.currentThread().threadId());
  private volatile boolean stopped;
  private volatile int looks;

  /**
   * A time in which the thread gave no sign.
   *
   * @param lasted by the clock
   * @param busy processor time of the thread: what it did itself, whatever else the computer did
   * @param where the thread was in the middle of it
   */
  public record Block(Duration lasted, Duration busy, List<StackTraceElement> where) {
    @Override
    public String toString() {
      return lasted.toMillis() + " ms, busy " + busy.toMillis() + " ms, in " + place();
    }

    private String place() {
      return where.stream()
          .map(StackTraceElement::toString)
          .filter(frame -> frame.contains("org.gardefou"))
          .limit(8)
          .toList()
          .toString();
    }
  }

  private Watchdog() {}

  /** Watches from now on; JavaFX must have been started. */
  public static Watchdog begin() {
    Watchdog watchdog = new Watchdog();
    watchdog.watcher.start();
    return watchdog;
  }

  private void run() {
    while (!stopped) {
      look();
      looks++;
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  private void look() {
    Sign sign = new Sign();
    long start = System.nanoTime();
    long busy = THREADS.getThreadCpuTime(watched);
    Platform.runLater(() -> sign.given = true);
    List<StackTraceElement> where = List.of();
    while (!sign.given && !stopped) {
      LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
      if (where.isEmpty() && System.nanoTime() - start > LIMIT.toNanos() / 2) {
        where = stack();
      }
    }
    note(
        new Block(
            Duration.ofNanos(System.nanoTime() - start),
            Duration.ofNanos(THREADS.getThreadCpuTime(watched) - busy),
            where));
  }

  private List<StackTraceElement> stack() {
    ThreadInfo info = THREADS.getThreadInfo(watched, Integer.MAX_VALUE);
    return info == null ? List.of() : List.of(info.getStackTrace());
  }

  private void note(Block block) {
    if (block.busy.compareTo(LIMIT) > 0) {
      synchronized (blocks) {
        blocks.add(block);
      }
    }
  }

  /** What was noted since the last question: the thread was busy for longer than the limit. */
  public List<Block> taken() {
    synchronized (blocks) {
      List<Block> taken = List.copyOf(blocks);
      blocks.clear();
      return taken;
    }
  }

  /** The same, with what is just being looked at; waits for it. Not for the JavaFX thread. */
  public List<Block> settled() {
    int before = looks;
    while (looks == before && !stopped) {
      LockSupport.unpark(watcher);
      LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
    }
    return taken();
  }

  @Override
  public void close() {
    stopped = true;
  }

  private static final class Sign {
    private volatile boolean given;
  }
}
