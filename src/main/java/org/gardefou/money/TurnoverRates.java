package org.gardefou.money;

import java.math.BigDecimal;

/**
 * Shares of the turnover that do not stay, each 0-1, for regimes that levy on turnover (domain.md
 * D.1, D.4).
 *
 * @param social social contributions
 * @param training training levy
 * @param incomeTax income tax paid with the turnover
 * @param reserve what she keeps aside for sickness and unpaid invoices
 */
public record TurnoverRates(
    BigDecimal social, BigDecimal training, BigDecimal incomeTax, BigDecimal reserve) {

  /**
   * The share that stays, 0-1.
   *
   * @throws IllegalArgumentException when nothing stays
   */
  public BigDecimal kept() {
    BigDecimal kept =
        BigDecimal.ONE.subtract(social).subtract(training).subtract(incomeTax).subtract(reserve);
    if (kept.signum() <= 0) {
      throw new IllegalArgumentException("nothing of the turnover stays");
    }
    return kept;
  }
}
