package org.gardefou.engine.money;

import java.util.List;
import java.util.Optional;
import org.gardefou.money.EffectiveRate;
import org.gardefou.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an hour of the mission earns.
 *
 * @param known null until price and hours of work are known
 * @param open what is not known; it counts as nothing, so that the hour can only be lower
 */
public record HourReport(@Nullable EffectiveRate known, List<Input> open) {
  public HourReport {
    open = List.copyOf(open);
  }

  /** What the hour is made of. */
  public Optional<EffectiveRate> rate() {
    return Optional.ofNullable(known);
  }

  /** The hour, not rounded: exact when {@link #complete}, else the most that it can be. */
  public Optional<Money> hour() {
    return rate().flatMap(rate -> rate.hour().toOptional());
  }

  /** Whether all is known. */
  public boolean complete() {
    return open.isEmpty();
  }
}
