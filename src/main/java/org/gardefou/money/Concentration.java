package org.gardefou.money;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * How the income of twelve months spreads over clients (domain.md D.9).
 *
 * @param total all income
 * @param hhi Herfindahl-Hirschman index, the sum of the squared shares, above 0 to 1
 */
public record Concentration(Money total, BigDecimal hhi) {
  /** The spread of the income from each client; at least one is above zero. */
  public static Result<Concentration> of(Collection<Money> incomes) {
    if (incomes.stream().anyMatch(Money::negative)) {
      return Result.failed(Fault.BELOW_ZERO);
    }
    return incomes.stream()
        .reduce(Money::plus)
        .filter(Money::positive)
        .map(total -> Result.ok(new Concentration(total, hhi(incomes, total))))
        .orElse(Result.failed(Fault.NO_INCOME));
  }

  private static BigDecimal hhi(Collection<Money> incomes, Money total) {
    return incomes.stream()
        .map(income -> income.over(total))
        .map(share -> share.multiply(share))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The share of one income in all, 0-1. */
  public BigDecimal share(Money income) {
    return income.over(total);
  }

  /** How many clients of equal weight would spread the income as much, 1 / HHI. */
  public BigDecimal effectiveClients() {
    return BigDecimal.ONE.divide(hhi, Money.EXACT);
  }

  /** How far it is concentrated; the limits are assumptions. */
  public Band band() {
    if (hhi.compareTo(new BigDecimal("0.25")) < 0) {
      return Band.SPREAD;
    }
    return hhi.compareTo(new BigDecimal("0.5")) <= 0 ? Band.UNEVEN : Band.CONCENTRATED;
  }

  /** Below 0.25; 0.25 to 0.5; above 0.5. */
  public enum Band {
    SPREAD,
    UNEVEN,
    CONCENTRATED
  }
}
