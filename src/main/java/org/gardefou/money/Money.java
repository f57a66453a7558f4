package org.gardefou.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in a currency, not rounded. Amounts of two currencies are never mixed.
 *
 * @param amount in whole units, such as euros; may be below zero
 */
public record Money(BigDecimal amount, Currency currency) {
  /** Quotients are carried to 34 digits, half even. */
  static final MathContext EXACT = MathContext.DECIMAL128;

  /** Nothing. */
  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /** The sum. */
  public Money plus(Money other) {
    return new Money(amount.add(same(other)), currency);
  }

  /** The difference. */
  public Money minus(Money other) {
    return new Money(amount.subtract(same(other)), currency);
  }

  /** Many times, or a share of, the amount. */
  public Money times(BigDecimal factor) {
    return new Money(amount.multiply(factor), currency);
  }

  /** The amount shared out; the divisor is not zero. */
  public Money over(BigDecimal divisor) {
    return new Money(amount.divide(divisor, EXACT), currency);
  }

  /** How many times the other amount, which is not zero, is contained in this one. */
  public BigDecimal over(Money other) {
    return amount.divide(same(other), EXACT);
  }

  /** The amount, or nothing where it is below zero. */
  public Money orZero() {
    return negative() ? zero(currency) : this;
  }

  /** Whether it is below zero. */
  public boolean negative() {
    return amount.signum() < 0;
  }

  /** Whether it is above zero. */
  public boolean positive() {
    return amount.signum() > 0;
  }

  /** Rounded half up to the minor unit of the currency, such as a cent. */
  public Money rounded() {
    int digits = Math.max(0, currency.getDefaultFractionDigits());
    return new Money(amount.setScale(digits, RoundingMode.HALF_UP), currency);
  }

  private BigDecimal same(Money other) {
    if (!other.currency.equals(currency)) {
      throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
    }
    return other.amount;
  }
}
