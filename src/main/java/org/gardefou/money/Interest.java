package org.gardefou.money;

import java.math.BigDecimal;

/** Simple interest by the day. */
public final class Interest {
  private static final BigDecimal DAYS_PER_YEAR = BigDecimal.valueOf(365);

  private Interest() {}

  /**
   * Amount * rate * days / 365, in leap years too: the cost of waiting (domain.md D.6) and the
   * interest on a late payment (D.8).
   *
   * @param rate a year, as a share: 0.1 for 10 %
   * @param days none where it is below zero
   */
  public static Money of(Money amount, BigDecimal rate, long days) {
    return amount.times(rate).times(BigDecimal.valueOf(Math.max(0, days))).over(DAYS_PER_YEAR);
  }
}
