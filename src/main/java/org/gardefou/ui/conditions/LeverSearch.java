package org.gardefou.ui.conditions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.gardefou.desk.Job;
import org.gardefou.desk.Tasks;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Levers;
import org.gardefou.text.Bilingual;
import org.gardefou.ui.mission.MissionScope;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the levers in the background: hundreds of examinations would hold up the window. Only
 * the latest search counts.
 */
final class LeverSearch {
  private final Tasks tasks;
  private final Runnable onFound;
  private @Nullable Request latest;
  private @Nullable Levers found;
  private boolean stopped;

  private record Request(Engine engine, MissionScope.View view, LocalDate today) {}

  LeverSearch(Tasks tasks, Runnable onFound) {
    this.tasks = tasks;
    this.onFound = onFound;
  }

  /** The levers of this mission; nothing while they are looked for. */
  Optional<Levers> of(Engine engine, MissionScope.View view, LocalDate today) {
    Request request = new Request(engine, view, today);
    if (!request.equals(latest)) {
      latest = request;
      found = null;
      stopped = false;
      tasks.background(Bilingual.text("job.levers"), job -> search(request, job));
    }
    return Optional.ofNullable(found);
  }

  /** Whether she called the latest search off. */
  boolean isStopped() {
    return stopped;
  }

  /** Looks for them after all. */
  void again() {
    latest = null;
    onFound.run();
  }

  private void search(Request request, Job job) {
    MissionScope.View view = request.view();
    try {
      Levers levers =
          request.engine().levers(view.client(), view.mission(), request.today(), job::isStopped);
      tasks.owner(() -> take(request, levers));
    } catch (CancellationException e) {
      tasks.owner(() -> stop(request));
    }
  }

  private void stop(Request request) {
    if (request.equals(latest)) {
      stopped = true;
      onFound.run();
    }
  }

  private void take(Request request, Levers levers) {
    if (request.equals(latest)) {
      found = levers;
      onFound.run();
    }
  }
}
