package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gardefou.money.Money;
import org.gardefou.money.Runway;
import org.jspecify.annotations.Nullable;

/**
 * How long her money lasts (domain.md D.10, D.11).
 *
 * @param refused from today, without the mission
 * @param stopped from the day on which the client stops
 * @param afterMonths when he stops; an assumption
 * @param left what is left of the reserve when a client pays 60 days late
 * @param openForNow what is not known about her own means
 * @param openForMission what is not known about the mission
 */
public record RunwayReport(
    @Nullable Runway refused,
    @Nullable Runway stopped,
    BigDecimal afterMonths,
    @Nullable Money left,
    List<Input> openForNow,
    List<Input> openForMission) {
  public RunwayReport {
    openForNow = List.copyOf(openForNow);
    openForMission = List.copyOf(openForMission);
  }

  /** From today, if she refuses. */
  public Optional<Runway> ifRefused() {
    return Optional.ofNullable(refused);
  }

  /** From the day on which the client stops, if she accepts. */
  public Optional<Runway> ifStopped() {
    return Optional.ofNullable(stopped);
  }

  /** What is left of the reserve when a client pays 60 days late. */
  public Optional<Money> afterLatePayment() {
    return Optional.ofNullable(left);
  }
}
