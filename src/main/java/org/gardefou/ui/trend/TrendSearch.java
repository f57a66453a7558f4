package org.gardefou.ui.trend;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gardefou.desk.Job;
import org.gardefou.desk.Tasks;
import org.gardefou.engine.Engine;
import org.gardefou.engine.trend.Trend;
import org.gardefou.engine.trend.TrendRun;
import org.gardefou.model.Client;
import org.gardefou.text.Bilingual;
import org.gardefou.ui.mission.MissionScope;
import org.jspecify.annotations.Nullable;

/**
 * Works out the trend in the background, some days at a time, so that a save never waits for long.
 * Only the latest request counts; an earlier one is given up between two portions. Until it is
 * done, the trend before it stands.
 */
final class TrendSearch {
  private static final int PORTION = 20;

  private final Tasks tasks;
  private final Runnable onFound;
  private volatile @Nullable Request latest;
  private @Nullable TrendRun done;
  private Optional<Trend> found = Optional.empty();
  private boolean ready;
  private boolean stopped;

  private record Request(Engine engine, Client client, UUID mission, LocalDate today) {
    Optional<TrendRun> run(@Nullable TrendRun before) {
      return client.mission(mission).flatMap(m -> TrendRun.of(engine, client, m, today, before));
    }
  }

  TrendSearch(Tasks tasks, Runnable onFound) {
    this.tasks = tasks;
    this.onFound = onFound;
  }

  /** Looks for the trend of this mission, unless that is what was asked for last. */
  void lookFor(Engine engine, MissionScope.View view, LocalDate today) {
    Request request = new Request(engine, view.client(), view.mission().id(), today);
    if (!request.equals(latest)) {
      latest = request;
      stopped = false;
      TrendRun before = done;
      Job job = tasks.begin(Bilingual.text("job.trend"), null);
      tasks.background(() -> begin(request, before, job));
    }
  }

  /** Whether she called the latest request off. */
  boolean isStopped() {
    return stopped;
  }

  /** Forgets what was asked for last, so that it can be asked for again. */
  void forget() {
    latest = null;
  }

  /** Whether a first answer is there. */
  boolean ready() {
    return ready;
  }

  /** The trend, where there is one. */
  Optional<Trend> found() {
    return found;
  }

  private void begin(Request request, @Nullable TrendRun before, Job job) {
    request
        .run(before)
        .ifPresentOrElse(
            run -> goOn(request, run, job), () -> tasks.owner(() -> take(request, null, job)));
  }

  private void goOn(Request request, TrendRun run, Job job) {
    boolean wanted = request.equals(latest) && job.goOn(run.share());
    boolean more = wanted;
    for (int day = 0; more && day < PORTION; day++) {
      more = run.step();
    }
    if (more) {
      tasks.background(() -> goOn(request, run, job));
    } else {
      tasks.owner(() -> take(request, wanted ? run : null, job));
    }
  }

  private void take(Request request, @Nullable TrendRun run, Job job) {
    job.end();
    if (request.equals(latest) && job.isStopped()) {
      stopped = true;
      onFound.run();
    } else if (request.equals(latest)) {
      done = run;
      found = Optional.ofNullable(run).map(TrendRun::trend);
      ready = true;
      onFound.run();
    }
  }
}
