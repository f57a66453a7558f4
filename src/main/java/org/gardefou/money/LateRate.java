package org.gardefou.money;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The yearly rate of late interest between businesses (domain.md D.8), as a share or in percent.
 */
public final class LateRate {
  private static final BigDecimal TIMES_LEGAL = BigDecimal.valueOf(3);

  private LateRate() {}

  /**
   * A reference rate and points on top: central bank + 8 points (EU, UK), basic rate + 9 (Germany).
   *
   * @param points in the unit of the reference rate: 0.08 for 8 points with a share
   */
  public static BigDecimal statutory(BigDecimal reference, BigDecimal points) {
    return reference.add(points);
  }

  /**
   * France: the agreed rate, at least three times the legal one; without an agreed rate that of the
   * European Central Bank and points on top.
   *
   * @param agreed null when none was agreed
   * @param points as a share: 0.1 for 10 points
   */
  public static BigDecimal french(
      @Nullable BigDecimal agreed, BigDecimal legal, BigDecimal reference, BigDecimal points) {
    return agreed == null ? statutory(reference, points) : agreed.max(legal.multiply(TIMES_LEGAL));
  }
}
