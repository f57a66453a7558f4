package org.gardefou.ui.conditions;

import java.time.LocalDate;
import java.util.Optional;
import org.gardefou.desk.Tasks;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Levers;
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
      tasks.background(() -> search(request));
    }
    return Optional.ofNullable(found);
  }

  private void search(Request request) {
    MissionScope.View view = request.view();
    Levers levers = request.engine().levers(view.client(), view.mission(), request.today());
    tasks.owner(() -> take(request, levers));
  }

  private void take(Request request, Levers levers) {
    if (request.equals(latest)) {
      found = levers;
      onFound.run();
    }
  }
}
