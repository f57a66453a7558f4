package org.gardefou.ui.conditions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gardefou.desk.Tasks;
import org.gardefou.engine.Engine;
import org.gardefou.ui.mission.MissionScope;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the levers in the background: up to ninety assessments would hold up the window. Only
 * the latest search counts.
 */
final class LeverSearch {
  private final Tasks tasks;
  private final Runnable onFound;
  private @Nullable Request latest;
  private @Nullable List<Levers.Lever> found;

  private record Request(
      Engine engine, MissionScope.View view, LocalDate today, List<String> candidates) {}

  LeverSearch(Tasks tasks, Runnable onFound) {
    this.tasks = tasks;
    this.onFound = onFound;
  }

  /** The levers of this mission; nothing while they are looked for. */
  Optional<List<Levers.Lever>> of(
      Engine engine, MissionScope.View view, LocalDate today, List<String> candidates) {
    Request request = new Request(engine, view, today, candidates);
    if (!request.equals(latest)) {
      latest = request;
      found = null;
      tasks.background(() -> search(request));
    }
    return Optional.ofNullable(found);
  }

  private void search(Request request) {
    MissionScope.View view = request.view();
    Levers levers =
        new Levers(
            request.candidates(),
            set ->
                request
                    .engine()
                    .assess(view.client(), WhatIf.agreed(view.mission(), set), request.today())
                    .verdict());
    List<Levers.Lever> smallest = levers.smallest();
    tasks.owner(() -> take(request, smallest));
  }

  private void take(Request request, List<Levers.Lever> smallest) {
    if (request.equals(latest)) {
      found = smallest;
      onFound.run();
    }
  }
}
