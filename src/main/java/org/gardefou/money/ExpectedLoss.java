package org.gardefou.money;

import java.math.BigDecimal;

/**
 * What is likely never paid (domain.md D.7): EL = (price - deposit) * p * (1 - recovery). The
 * chance is an assumption, so it is a range, from half to double the chance.
 */
public record ExpectedLoss(Money low, Money middle, Money high) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal DOUBLE = BigDecimal.valueOf(2);

  /**
   * The loss on a price of which a deposit is paid.
   *
   * @param probability chance that the rest is not paid, p, 0-1; its double counts 1 at most
   * @param recovery share of an unpaid sum that is got back in the end, 0-1
   */
  public static Result<ExpectedLoss> of(
      Money price, Money deposit, BigDecimal probability, BigDecimal recovery) {
    if (!share(probability) || !share(recovery)) {
      return Result.failed(Fault.NO_SHARE);
    }
    Money atStake = price.minus(deposit).orZero().times(BigDecimal.ONE.subtract(recovery));
    return Result.ok(
        new ExpectedLoss(
            atStake.times(probability.multiply(HALF)),
            atStake.times(probability),
            atStake.times(probability.multiply(DOUBLE).min(BigDecimal.ONE))));
  }

  private static boolean share(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
  }
}
