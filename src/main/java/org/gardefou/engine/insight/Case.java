package org.gardefou.engine.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Client;
import org.gardefou.model.Decision;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Snapshot;
import org.gardefou.model.Stage;

/**
 * A mission that was reviewed, and what the program said about it when she decided.
 *
 * @param said the earliest assessment that was kept
 */
public record Case(Client client, Mission mission, Snapshot said, Outcome outcome) {
  /** A snapshot and its day. */
  private record Kept(LocalDate day, Snapshot snapshot) {}

  /** The case of a mission; nothing without an outcome or without an assessment that was kept. */
  public static Optional<Case> of(Client client, Mission mission) {
    return Outcome.of(mission)
        .flatMap(outcome -> said(mission).map(said -> new Case(client, mission, said, outcome)));
  }

  /**
   * What the program said at her first decision; in a mission that ran, at the first check-in where
   * that came before.
   */
  static Optional<Snapshot> said(Mission mission) {
    Stream<Kept> checkIns =
        mission.phase() == Phase.PROSPECT
            ? Stream.empty()
            : mission.checkIns().stream().map(Case::kept);
    return Stream.concat(
            mission.decisions().stream().flatMap(decision -> kept(decision).stream()), checkIns)
        .min(Comparator.comparing(Kept::day))
        .map(Kept::snapshot);
  }

  private static Optional<Kept> kept(Decision decision) {
    return Optional.ofNullable(decision.assessment())
        .map(snapshot -> new Kept(decision.date(), snapshot));
  }

  private static Kept kept(CheckIn checkIn) {
    return new Kept(checkIn.date(), checkIn.assessment());
  }

  /** Whether she refused it, so that the outcome is her opinion of the no. */
  public boolean refused() {
    return mission.stage() == Stage.REFUSED;
  }

  /** Whether a rule had fired with weight; what is for information only warns of nothing. */
  boolean warnedByRule(String rule) {
    String severity = said.rules().get(rule);
    return severity != null && !severity.equals(Severity.INFO.id());
  }

  /** Whether a criterion was established to be as risky as one red flag makes it. */
  boolean warnedByCriterion(String criterion) {
    Snapshot.Range risk = said.criteria().get(criterion);
    return risk != null && risk.low().compareTo(Method.WARNING) >= 0;
  }
}
