package org.gardefou.desk;

import java.util.Optional;
import java.util.OptionalInt;
import org.gardefou.model.Text;
import org.gardefou.store.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that may take its time: it has a name, says how far it is, and can be called off
 * where that leaves nothing half done. The work itself asks {@link #goOn} between two steps, on any
 * thread; the owner begins, stops and ends it.
 */
public final class Job implements Progress {
  private static final int UNKNOWN = -1;

  private final Text name;
  private final @Nullable Text bound;
  private final Watcher watcher;
  private volatile boolean stopped;
  private volatile int percent = UNKNOWN;

  /** Hears of a job; of progress on the thread of the work. */
  interface Watcher {
    /** The job is further than before, or was called off. */
    void changed();

    /** The job is over. */
    void ended(Job job);
  }

  Job(Text name, @Nullable Text bound, Watcher watcher) {
    this.name = name;
    this.bound = bound;
    this.watcher = watcher;
  }

  /** A job that nobody looks at. */
  static Job unwatched(Text name) {
    return new Job(
        name,
        null,
        new Watcher() {
          @Override
          public void changed() {}

          @Override
          public void ended(Job job) {}
        });
  }

  /** What is being done, such as “Writing the backup”. */
  public Text name() {
    return name;
  }

  /** Why it cannot be called off; empty where it can. */
  public Optional<Text> bound() {
    return Optional.ofNullable(bound);
  }

  /** How far it is, 0 to 100; empty where that is not known. */
  public OptionalInt percent() {
    int now = percent;
    return now == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(now);
  }

  @Override
  public boolean goOn(double share) {
    int now = (int) Math.floor(100 * Math.clamp(share, 0, 1));
    if (now != percent) {
      percent = now;
      watcher.changed();
    }
    return !stopped;
  }

  /** Whether it was called off. */
  public boolean isStopped() {
    return stopped;
  }

  /** Calls it off; without effect where it cannot be. */
  public void stop() {
    if (bound == null && !stopped) {
      stopped = true;
      watcher.changed();
    }
  }

  /** It is over, one way or the other. */
  public void end() {
    watcher.ended(this);
  }
}
