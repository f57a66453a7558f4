package org.gardefou.money;

import java.math.BigDecimal;

/** How long the money lasts (domain.md D.10). */
public sealed interface Runway {
  /** So many months; zero when there is nothing left. */
  record Months(BigDecimal months) implements Runway {}

  /** Sure income covers all needs. */
  record NotLimited() implements Runway {}

  /** How long funds last for what is missing each month. */
  static Runway of(Money funds, Money monthlyGap) {
    return monthlyGap.positive() ? new Months(funds.orZero().over(monthlyGap)) : new NotLimited();
  }
}
