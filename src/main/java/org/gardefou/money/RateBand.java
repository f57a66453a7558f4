package org.gardefou.money;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * Where an hour stands against the floor (domain.md D.5). The limits, as shares of the floor, are
 * assumptions.
 */
public enum RateBand {
  /** 1.15 and more: leaves a margin. */
  ABOVE("1.15"),
  /** From 1 to below 1.15: covers what she needs. */
  COVERS("1"),
  /** From 0.85 to below 1: a caution. */
  UNDER("0.85"),
  /** From 0.6 to below 0.85: red. */
  FAR_UNDER("0.6"),
  /** Below 0.6: she pays to work. */
  LOSS("0");

  private final BigDecimal least;

  RateBand(String least) {
    this.least = new BigDecimal(least);
  }

  /** The band of an hour. */
  public static RateBand of(Money hour, Money floor) {
    return Stream.of(ABOVE, COVERS, UNDER, FAR_UNDER)
        .filter(band -> !hour.minus(floor.times(band.least)).negative())
        .findFirst()
        .orElse(LOSS);
  }
}
