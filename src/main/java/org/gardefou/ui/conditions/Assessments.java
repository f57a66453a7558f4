package org.gardefou.ui.conditions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Engine;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.jspecify.annotations.Nullable;

/**
 * Assesses missions as they could be, and remembers the last few: a switch is often turned back.
 */
final class Assessments {
  private static final int KEPT = 16;

  private final Map<Mission, Assessment> known = new LinkedHashMap<>();
  private @Nullable Basis basis;

  private record Basis(Engine engine, Client client, LocalDate today) {}

  /** The advice about a mission of this client. */
  Assessment of(Engine engine, Client client, Mission mission, LocalDate today) {
    Basis now = new Basis(engine, client.withMissions(java.util.List.of()), today);
    if (!now.equals(basis)) {
      basis = now;
      known.clear();
    }
    Assessment found = known.get(mission);
    if (found == null) {
      found = engine.assess(client, mission, today);
      if (known.size() >= KEPT) {
        known.remove(known.keySet().iterator().next());
      }
      known.put(mission, found);
    }
    return found;
  }
}
