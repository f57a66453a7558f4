package org.gardefou.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * The rate below which she pays to work (domain.md D.1-D.3). Rounded half up to the minor unit only
 * at the end.
 *
 * @param turnover turnover needed in a year
 * @param day turnover needed for each billable day
 * @param hour turnover needed for each productive hour
 */
public record FloorRate(BigDecimal turnover, BigDecimal day, BigDecimal hour, Currency currency) {
  private static final MathContext EXACT = MathContext.DECIMAL128;

  /**
   * The floor for a net income and costs a year.
   *
   * @param net income wanted a year, after levies and costs
   * @param costs professional costs a year
   * @param hoursPerDay productive hours a day, 6-7 by the guides (domain.md D.3)
   */
  public static FloorRate of(
      BigDecimal net,
      BigDecimal costs,
      TurnoverRates rates,
      WorkingYear year,
      BigDecimal hoursPerDay,
      Currency currency) {
    BigDecimal turnover = net.add(costs).divide(rates.kept(), EXACT);
    BigDecimal day = turnover.divide(BigDecimal.valueOf(year.billableDays()), EXACT);
    BigDecimal hour = day.divide(hoursPerDay, EXACT);
    int digits = currency.getDefaultFractionDigits();
    return new FloorRate(
        turnover.setScale(digits, RoundingMode.HALF_UP),
        day.setScale(digits, RoundingMode.HALF_UP),
        hour.setScale(digits, RoundingMode.HALF_UP),
        currency);
  }
}
