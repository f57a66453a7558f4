package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.util.List;
import org.gardefou.money.ExpectedLoss;
import org.gardefou.money.Money;

/**
 * What is likely never paid (domain.md D.7).
 *
 * @param chance chance of not being paid, in percent; an assumption
 * @param recovery what is got back of an unpaid sum, in percent; an assumption
 * @param open what is not known; the client counts as not checked and the deposit as none
 */
public record LossReport(
    ExpectedLoss loss, BigDecimal chance, BigDecimal recovery, List<Input> open) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  public LossReport {
    open = List.copyOf(open);
  }

  /**
   * The loss on a price.
   *
   * @param paymentRed whether a red flag on payment is in force
   */
  static LossReport of(
      MoneyDefaults.Loss chances, Money price, MissionFacts facts, boolean paymentRed) {
    Needed needed = new Needed(facts);
    BigDecimal deposit = needed.number(MissionFacts.DEPOSIT_PCT).min(WHOLE);
    boolean verified = needed.yes(MissionFacts.VERIFIED, false);
    BigDecimal chance =
        paymentRed
            ? chances.paymentRed()
            : verified && deposit.signum() > 0 ? chances.verifiedWithDeposit() : chances.other();
    ExpectedLoss loss =
        ExpectedLoss.of(
                price, price.times(share(deposit)), share(chance), share(chances.recovery()))
            .toOptional()
            .orElseThrow();
    return new LossReport(loss, chance, chances.recovery(), needed.open());
  }

  private static BigDecimal share(BigDecimal percent) {
    return percent.movePointLeft(2);
  }
}
