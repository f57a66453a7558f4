package org.gardefou.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The jobs that run. One is shown once it has taken half a second, so that nothing flickers; of
 * several the one that began first. Used from the owner’s thread.
 */
public final class JobBoard {
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final Tasks tasks;
  private final Map<Job, Tasks.Cancellable> fresh = new HashMap<>();
  private final List<Job> waitedFor = new ArrayList<>();
  private final Observable<Optional<Shown>> shown = new Observable<>(Optional.empty());

  /**
   * A job as it stands.
   *
   * @param percent how far it is; empty where that is not known
   * @param stopping it was called off, and ends with its present step
   */
  public record Shown(Job job, OptionalInt percent, boolean stopping) {
    static Shown of(Job job) {
      return new Shown(job, job.percent(), job.isStopped());
    }
  }

  /** A board without jobs; time is told by the tasks. */
  public JobBoard(Tasks tasks) {
    this.tasks = tasks;
  }

  /** The job that she waits for. */
  public Observable<Optional<Shown>> shown() {
    return shown;
  }

  /**
   * Begins a job.
   *
   * @param bound why it cannot be called off; null where it can
   */
  public Job begin(Text name, @Nullable Text bound) {
    Job job = new Job(name, bound, new Watching());
    fresh.put(job, tasks.later(PATIENCE, () -> ripen(job)));
    return job;
  }

  private void ripen(Job job) {
    if (fresh.remove(job) != null) {
      waitedFor.add(job);
      show();
    }
  }

  private void show() {
    shown.set(waitedFor.stream().findFirst().map(Shown::of));
  }

  private final class Watching implements Job.Watcher {
    @Override
    public void changed() {
      tasks.owner(JobBoard.this::show);
    }

    @Override
    public void ended(Job job) {
      Optional.ofNullable(fresh.remove(job)).ifPresent(Tasks.Cancellable::cancel);
      waitedFor.remove(job);
      show();
    }
  }
}
