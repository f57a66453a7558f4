package org.gardefou.ui.missions;

import java.util.Comparator;
import org.gardefou.engine.Assessment;

/** The orders of the list, from the least to the most. */
record MissionOrder(MissionsActions actions) {
  Comparator<MissionRow> byName() {
    return Comparator.comparing(MissionRow::folded);
  }

  Comparator<MissionRow> byVerdict() {
    return Comparator.comparing(row -> advice(row).verdict());
  }

  Comparator<MissionRow> byRisk() {
    return Comparator.<MissionRow>comparingDouble(row -> advice(row).total().low())
        .thenComparingDouble(row -> advice(row).total().high());
  }

  Comparator<MissionRow> byPhase() {
    return Comparator.comparing((MissionRow row) -> row.mission().stage())
        .thenComparing(MissionRow::folded);
  }

  Comparator<MissionRow> byChange() {
    return Comparator.comparing(MissionRow::changeOrder);
  }

  /** The next review first; then what she worked on last. */
  Comparator<MissionRow> byReview() {
    return Comparator.comparing(MissionRow::nextDay).thenComparing(byChange().reversed());
  }

  private Assessment advice(MissionRow row) {
    return actions.assess(row.client(), row.mission());
  }
}
