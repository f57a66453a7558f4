package org.gardefou.money;

import java.math.BigDecimal;

/**
 * What an hour of a mission really earns (domain.md D.5): the price less what it costs, over all
 * hours.
 *
 * @param expenses expenses that the client does not pay on top
 * @param financing what waiting for the money costs
 * @param expectedLoss what is likely never paid
 */
public record EffectiveRate(
    Money price, Money expenses, Money financing, Money expectedLoss, MissionHours hours) {

  /** The price less expenses, financing and expected loss, C. */
  public Money kept() {
    return price.minus(expenses).minus(financing).minus(expectedLoss);
  }

  /** What an hour earns, C / H; not rounded. */
  public Result<Money> hour() {
    BigDecimal total = hours.total();
    return total.signum() > 0 ? Result.ok(kept().over(total)) : Result.failed(Fault.NO_HOUR);
  }
}
