package org.gardefou.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gardefou.model.Text;
import org.gardefou.store.MutableClock;
import org.jspecify.annotations.Nullable;

/** One thread, on which background work waits until the test runs it. */
final class ManualTasks implements Tasks {
  private record Due(Instant at, Runnable work) {}

  private final MutableClock clock;
  private final List<Due> due = new ArrayList<>();
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final Deque<Runnable> owner = new ArrayDeque<>();

  private final JobBoard jobs = new JobBoard(this);

  ManualTasks(MutableClock clock) {
    this.clock = clock;
  }

  @Override
  public void background(Runnable work) {
    background.add(work);
  }

  @Override
  public void owner(Runnable work) {
    owner.add(work);
  }

  @Override
  public Cancellable later(Duration delay, Runnable work) {
    Due entry = new Due(clock.instant().plus(delay), work);
    due.add(entry);
    return () -> due.remove(entry);
  }

  @Override
  public Job begin(Text name, @Nullable Text bound) {
    return jobs.begin(name, bound);
  }

  @Override
  public Observable<Optional<JobBoard.Shown>> shown() {
    return jobs.shown();
  }

  /** Runs what waits in the background, and then on the owner's thread. */
  void run() {
    runBackground();
    runOwner();
  }

  void runBackground() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  void runOwner() {
    while (!owner.isEmpty()) {
      owner.remove().run();
    }
  }

  int waiting() {
    return due.size() + background.size();
  }

  /** Lets time pass; what falls due on the way runs at its moment. */
  void advance(Duration duration) {
    Instant end = clock.instant().plus(duration);
    for (Optional<Due> next = next(end); next.isPresent(); next = next(end)) {
      clock.advance(Duration.between(clock.instant(), next.get().at()));
      due.remove(next.get());
      next.get().work().run();
      run();
    }
    clock.advance(Duration.between(clock.instant(), end));
  }

  /** Half a second passes while the background is busy; then she calls off what is shown. */
  void callOff() {
    due.stream().toList().stream()
        .filter(entry -> entry.at().equals(clock.instant().plus(Duration.ofMillis(500))))
        .forEach(
            entry -> {
              due.remove(entry);
              entry.work().run();
            });
    jobs.shown().get().orElseThrow().job().stop();
    run();
  }

  private Optional<Due> next(Instant end) {
    return due.stream().filter(d -> !d.at().isAfter(end)).min(Comparator.comparing(Due::at));
  }
}
