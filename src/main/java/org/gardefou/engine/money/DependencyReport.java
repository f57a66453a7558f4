package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gardefou.money.Concentration;
import org.jspecify.annotations.Nullable;

/**
 * How much of her income comes from this client (domain.md D.9), over twelve months.
 *
 * @param before how her income spreads now; null when she named no income
 * @param after how it spreads with this mission; null when its price is not known either
 * @param share share of this client with this mission, 0-1
 * @param open what is not known
 */
public record DependencyReport(
    @Nullable Concentration before,
    @Nullable Concentration after,
    @Nullable BigDecimal share,
    List<Input> open) {
  public DependencyReport {
    open = List.copyOf(open);
  }

  /** How her income spreads now. */
  public Optional<Concentration> now() {
    return Optional.ofNullable(before);
  }

  /** How her income spreads with this mission. */
  public Optional<Concentration> withMission() {
    return Optional.ofNullable(after);
  }

  /** Share of this client with this mission, 0-1. */
  public Optional<BigDecimal> clientShare() {
    return Optional.ofNullable(share);
  }

  /** Whether all is known. */
  public boolean complete() {
    return open.isEmpty();
  }
}
