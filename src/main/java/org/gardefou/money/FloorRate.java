package org.gardefou.money;

import java.math.BigDecimal;

/**
 * The rate below which she pays to work (domain.md D.1-D.3), not rounded.
 *
 * @param turnover turnover needed in a year, T
 * @param billableDays days that can be billed in a year, B
 * @param day turnover needed for each billable day, T / B
 * @param hour turnover needed for each productive hour
 */
public record FloorRate(Money turnover, BigDecimal billableDays, Money day, Money hour) {

  /**
   * The floor for a net income and costs a year.
   *
   * @param net income wanted a year, after levies and costs
   * @param costs professional costs a year
   * @param hoursPerDay productive hours a day, 6-7 by the guides
   */
  public static Result<FloorRate> of(
      Money net, Money costs, Regime regime, WorkingYear year, BigDecimal hoursPerDay) {
    if (net.negative() || costs.negative()) {
      return Result.failed(Fault.BELOW_ZERO);
    }
    if (hoursPerDay.signum() <= 0) {
      return Result.failed(Fault.NO_HOUR);
    }
    return regime
        .turnover(net, costs)
        .then(turnover -> year.billableDays().map(days -> of(turnover, days, hoursPerDay)));
  }

  private static FloorRate of(Money turnover, BigDecimal days, BigDecimal hoursPerDay) {
    Money day = turnover.over(days);
    return new FloorRate(turnover, days, day, day.over(hoursPerDay));
  }
}
