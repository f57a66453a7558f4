package org.gardefou.ui.missions;

import java.util.Comparator;
import org.gardefou.desk.Outlook;

/**
 * The orders of the list, from the least to the most. Advice that is not known yet is less than
 * all: where the gravest stands first, it comes last.
 */
final class MissionOrder {
  private MissionOrder() {}

  static Comparator<MissionRow> byName() {
    return Comparator.comparing(MissionRow::folded);
  }

  static Comparator<MissionRow> byVerdict() {
    return known(Comparator.comparing(Outlook::verdict));
  }

  static Comparator<MissionRow> byRisk() {
    return known(
        Comparator.<Outlook>comparingDouble(outlook -> outlook.total().low())
            .thenComparingDouble(outlook -> outlook.total().high()));
  }

  private static Comparator<MissionRow> known(Comparator<Outlook> order) {
    return Comparator.comparing(MissionRow::outlook, Comparator.nullsFirst(order));
  }

  static Comparator<MissionRow> byPhase() {
    return Comparator.comparing((MissionRow row) -> row.line().stage())
        .thenComparing(MissionRow::folded);
  }

  static Comparator<MissionRow> byChange() {
    return Comparator.comparing(MissionRow::changeOrder);
  }

  /** The next review first; then what she worked on last. */
  static Comparator<MissionRow> byReview() {
    return Comparator.comparing(MissionRow::nextDay).thenComparing(byChange().reversed());
  }
}
