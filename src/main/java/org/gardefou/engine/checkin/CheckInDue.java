package org.gardefou.engine.checkin;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Flag;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Decision;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * When she should look at a running mission again: 30 days after the last time, or at once when an
 * entry of the journal made something red (domain.md A.3).
 *
 * @param grave whether a grave incident is the reason
 */
public record CheckInDue(LocalDate day, boolean grave) {
  private static final int DAYS = 30;

  /** When a mission is due; nothing for a prospect, and once it has ended. */
  public static Optional<CheckInDue> of(Mission mission, Assessment now) {
    Map<String, Severity> fired = new HashMap<>();
    now.flags().stream()
        .filter(Flag::fired)
        .forEach(flag -> fired.put(flag.rule().id(), flag.severity()));
    return of(mission, fired);
  }

  /**
   * The same from rules alone.
   *
   * @param fired the severity of each rule that fired, after agreed clauses, by its id
   */
  public static Optional<CheckInDue> of(Mission mission, Map<String, Severity> fired) {
    if (mission.phase() != Phase.ONGOING || mission.ended() != null) {
      return Optional.empty();
    }
    return grave(mission, fired)
        .or(() -> last(mission).map(day -> new CheckInDue(day.plusDays(DAYS), false)));
  }

  /** The day on which she last looked at the whole: a check-in, a decision, or the beginning. */
  public static Optional<LocalDate> last(Mission mission) {
    return mission
        .lastCheckIn()
        .map(CheckIn::date)
        .or(() -> mission.decision().map(Decision::date))
        .or(() -> Optional.ofNullable(mission.since()));
  }

  private static Optional<CheckInDue> grave(Mission mission, Map<String, Severity> fired) {
    return said(mission)
        .filter(before -> fired.entrySet().stream().anyMatch(rule -> newlyRed(rule, before)))
        .flatMap(before -> last(mission))
        .flatMap(last -> latestEntry(mission, last))
        .map(day -> new CheckInDue(day, true));
  }

  private static Optional<Snapshot> said(Mission mission) {
    return mission
        .lastCheckIn()
        .map(CheckIn::assessment)
        .or(() -> mission.decision().flatMap(d -> Optional.ofNullable(d.assessment())));
  }

  private static boolean newlyRed(Map.Entry<String, Severity> rule, Snapshot before) {
    return rule.getValue().compareTo(Severity.RED) >= 0
        && severity(before.rules().get(rule.getKey()))
            .map(earlier -> earlier.compareTo(rule.getValue()) < 0)
            .orElse(true);
  }

  private static Optional<Severity> severity(@Nullable String name) {
    return Optional.ofNullable(name).map(id -> Severity.valueOf(id.toUpperCase(Locale.ROOT)));
  }

  private static Optional<LocalDate> latestEntry(Mission mission, LocalDate last) {
    return mission.journal().entries().stream()
        .map(Incident::date)
        .filter(day -> day.isAfter(last))
        .max(LocalDate::compareTo);
  }
}
