package org.gardefou.money;

import java.math.BigDecimal;

/**
 * What she lives on and from (domain.md D.10, D.11). All but the first two are monthly.
 *
 * @param reserve money at hand
 * @param receivables sure payments within 60 days
 * @param need private need
 * @param fixedCosts fixed costs of the business
 * @param otherIncome sure income that does not come from this mission
 */
public record Means(
    Money reserve, Money receivables, Money need, Money fixedCosts, Money otherIncome) {
  private static final BigDecimal MONTHS_LATE = BigDecimal.valueOf(2);

  /** What is missing each month; zero or below when sure income covers all needs. */
  public Money monthlyGap() {
    return need.plus(fixedCosts).minus(otherIncome);
  }

  /** How long she can live without the mission, from today. */
  public Runway runway() {
    return Runway.of(reserve.plus(receivables), monthlyGap());
  }

  /**
   * How long she can live from the day on which the client stops.
   *
   * @param monthly what the mission leaves her each month, after levies
   * @param months how long it runs before he stops
   * @param lost other income a month that she no longer has then, because she did not look for any
   */
  public Runway afterStop(Money monthly, BigDecimal months, Money lost) {
    Money saved = monthly.minus(monthlyGap()).times(months);
    return Runway.of(reserve.plus(receivables).plus(saved), monthlyGap().plus(lost));
  }

  /** What is left of the reserve when a client pays 60 days late: the reserve less two needs. */
  public Money afterLatePayment() {
    return reserve.minus(need.times(MONTHS_LATE));
  }
}
