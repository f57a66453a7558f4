package org.gardefou.money;

import java.math.BigDecimal;

/** What levies and taxes take, and on what (domain.md D.1). All shares are 0-1. */
public sealed interface Regime {
  /** The turnover a year that leaves {@code net} once {@code costs} and levies are paid. */
  Result<Money> turnover(Money net, Money costs);

  /**
   * What stays of a turnover after levies and tax. The reserve stays: it is set aside, not paid.
   */
  Money kept(Money turnover);

  /**
   * Levies on turnover: T = (N + E) / (1 - c - f - t - r).
   *
   * @param social social contributions, c
   * @param levy training levy, f
   * @param incomeTax income tax paid with the turnover, t
   * @param reserve what she keeps aside for sickness and unpaid invoices, r
   */
  record OnTurnover(BigDecimal social, BigDecimal levy, BigDecimal incomeTax, BigDecimal reserve)
      implements Regime {
    @Override
    public Result<Money> turnover(Money net, Money costs) {
      return divided(net.plus(costs), rest().subtract(reserve));
    }

    @Override
    public Money kept(Money turnover) {
      return turnover.times(rest());
    }

    private BigDecimal rest() {
      return BigDecimal.ONE.subtract(social).subtract(levy).subtract(incomeTax);
    }
  }

  /**
   * Levies on profit: T = (N * (1 + s) + E) / (1 - r).
   *
   * @param contributions contributions on net remuneration, s
   * @param reserve what she keeps aside for sickness and unpaid invoices, r
   */
  record OnProfit(BigDecimal contributions, BigDecimal reserve) implements Regime {
    @Override
    public Result<Money> turnover(Money net, Money costs) {
      return divided(net.times(loaded()).plus(costs), BigDecimal.ONE.subtract(reserve));
    }

    @Override
    public Money kept(Money turnover) {
      return turnover.over(loaded());
    }

    private BigDecimal loaded() {
      return BigDecimal.ONE.add(contributions);
    }
  }

  private static Result<Money> divided(Money wanted, BigDecimal kept) {
    return kept.signum() > 0 ? Result.ok(wanted.over(kept)) : Result.failed(Fault.NOTHING_KEPT);
  }
}
