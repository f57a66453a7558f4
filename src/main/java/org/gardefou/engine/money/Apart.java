package org.gardefou.engine.money;

import java.math.BigDecimal;

/** Her own number, which counts, where the worked-out one is far from it. */
public record Apart(String fact, BigDecimal hers, BigDecimal workedOut) {
  /** Whether two numbers differ by more than so many percent of the larger. */
  static boolean far(BigDecimal one, BigDecimal other, BigDecimal percent) {
    BigDecimal larger = one.abs().max(other.abs());
    return one.subtract(other).abs().compareTo(larger.multiply(percent.movePointLeft(2))) > 0;
  }
}
