package org.gardefou.engine.insight;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gardefou.engine.money.IncomeShares;
import org.gardefou.engine.money.MissionLoad;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Limits;
import org.gardefou.model.Mission;
import org.gardefou.model.Stage;
import org.gardefou.model.Value;

/**
 * All running missions together, against her limits.
 *
 * @param running every running mission of the clients that count
 * @param hours a week over those that say how many
 * @param daysOff the fewest days off a week that she noted in a running mission
 * @param limits what she set herself
 * @param samples whether the missions are samples
 */
public record Portfolio(
    List<Running> running,
    Known hours,
    Optional<BigDecimal> daysOff,
    Limits limits,
    IncomeShares incomes,
    boolean samples) {
  private static final String DAYS_OFF = "health.days_off_week";

  public Portfolio {
    running = List.copyOf(running);
  }

  /**
   * A running mission.
   *
   * @param hours a week; nothing where its answers do not say
   */
  public record Running(Client client, Mission mission, Optional<BigDecimal> hours) {}

  /** All that runs now. */
  public static Portfolio of(List<Client> all, Freelancer freelancer) {
    Considered considered = Considered.of(all);
    List<Running> running =
        considered.clients().stream()
            .flatMap(c -> c.missions().stream().flatMap(m -> running(c, m).stream()))
            .toList();
    return new Portfolio(
        running,
        Known.of(running.stream().map(Running::hours).toList()),
        running.stream().flatMap(r -> daysOff(r).stream()).min(Comparator.naturalOrder()),
        freelancer.limits(),
        IncomeShares.of(freelancer),
        considered.samples());
  }

  private static Optional<Running> running(Client client, Mission mission) {
    return mission.stage() == Stage.RUNNING
        ? Optional.of(new Running(client, mission, MissionLoad.of(mission).hoursWeek()))
        : Optional.empty();
  }

  private static Optional<BigDecimal> daysOff(Running running) {
    return running
        .mission()
        .answer(DAYS_OFF)
        .flatMap(
            a ->
                a.value() instanceof Value.Number(BigDecimal n)
                    ? Optional.of(n)
                    : Optional.empty());
  }

  /** Whether the hours that are known exceed her limit already; nothing where she set none. */
  public Optional<Boolean> overHours() {
    return limits.of(Limits.Kind.HOURS_WEEK).map(limit -> hours.sum().compareTo(limit) > 0);
  }

  /** Missions that do not say how many hours they take. */
  public List<Running> silent() {
    return running.stream().filter(r -> r.hours().isEmpty()).toList();
  }
}
