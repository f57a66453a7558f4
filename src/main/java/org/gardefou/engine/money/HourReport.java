package org.gardefou.engine.money;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gardefou.money.EffectiveRate;
import org.gardefou.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an hour of the mission earns.
 *
 * @param known null until price and hours of work are known
 * @param unknown parts that count as nothing because an answer is missing
 * @param open what is not known; the hour can only be lower with it
 */
public record HourReport(@Nullable EffectiveRate known, Set<HourPart> unknown, List<Input> open) {
  public HourReport {
    unknown = Set.copyOf(unknown);
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
