package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.gardefou.money.EffectiveRate;
import org.gardefou.money.Means;
import org.gardefou.money.Money;
import org.gardefou.money.Regime;

/** Works out how long her money lasts without the mission, and after it. */
record RunwaySum(OwnMoney own, MissionFacts facts, HourReport hour) {
  private static final BigDecimal WEEKS_A_YEAR = BigDecimal.valueOf(52);
  private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

  RunwayReport report() {
    Optional<Means> means = own.means();
    Needed needed = new Needed(facts);
    Optional<Money> monthly = monthly(needed);
    BigDecimal after = stopsAfter();
    return new RunwayReport(
        means.map(Means::runway).orElse(null),
        means.flatMap(m -> monthly.map(money -> m.afterStop(money, after, none()))).orElse(null),
        after,
        means.map(Means::afterLatePayment).orElse(null),
        own.openForMeans().stream().<Input>map(Input.Own::new).toList(),
        needed.open());
  }

  /** What the mission leaves her a month, after levies and expenses. */
  private Optional<Money> monthly(Needed needed) {
    Money price = new Money(needed.positive(MissionFacts.PRICE), own.currency());
    BigDecimal weeks = needed.positive(MissionFacts.WEEKS);
    Optional<Regime> regime = own.regimeInForce();
    if (regime.isEmpty()) {
      needed.own(List.of(Figure.SOCIAL));
    }
    return needed.open().isEmpty()
        ? regime.map(r -> r.kept(price).minus(expenses()).over(months(weeks)))
        : Optional.empty();
  }

  private Money expenses() {
    return hour.rate().map(EffectiveRate::expenses).orElse(none());
  }

  private Money none() {
    return Money.zero(own.currency());
  }

  /** As assumed, but not after the end of the mission. */
  private BigDecimal stopsAfter() {
    BigDecimal standard = own.defaults().stopsAfterMonths();
    return facts
        .number(MissionFacts.WEEKS)
        .filter(weeks -> weeks.signum() > 0)
        .map(weeks -> standard.min(months(weeks)))
        .orElse(standard);
  }

  private static BigDecimal months(BigDecimal weeks) {
    return weeks.multiply(MONTHS_A_YEAR).divide(WEEKS_A_YEAR, MathContext.DECIMAL128);
  }
}
