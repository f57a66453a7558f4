package org.gardefou.engine.money;

import java.math.BigDecimal;
import org.gardefou.model.Phase;
import org.gardefou.money.EffectiveRate;
import org.gardefou.money.Interest;
import org.gardefou.money.MissionHours;
import org.gardefou.money.Money;

/**
 * Adds up the hours and costs of a mission (domain.md D.5-D.7). What is not known counts as
 * nothing.
 */
final class HourSum {
  private static final BigDecimal ZERO = BigDecimal.ZERO;

  private final OwnMoney own;
  private final Phase phase;
  private final MissionFacts facts;
  private final Needed needed;

  HourSum(OwnMoney own, Phase phase, MissionFacts facts) {
    this.own = own;
    this.phase = phase;
    this.facts = facts;
    this.needed = new Needed(facts);
  }

  HourReport report() {
    Money price = new Money(needed.positive(MissionFacts.PRICE), own.currency());
    EffectiveRate rate =
        new EffectiveRate(price, expenses(), financing(price), loss(price), hours());
    boolean known = price.positive() && rate.hours().production().signum() > 0;
    return new HourReport(known ? rate : null, needed.open());
  }

  private MissionHours hours() {
    return new MissionHours(
        production(),
        weekly(MissionFacts.MEETINGS_A_WEEK),
        needed.number(MissionFacts.REVISIONS),
        needed.number(MissionFacts.ADMIN),
        weekly(MissionFacts.TRAVEL_A_WEEK),
        needed.number(MissionFacts.PRESALES));
  }

  /** The hours quoted; in a running mission those spent, once they are more. */
  private BigDecimal production() {
    BigDecimal quoted = needed.positive(MissionFacts.HOURS_QUOTED);
    return phase == Phase.ONGOING ? quoted.max(needed.number(MissionFacts.HOURS_DONE)) : quoted;
  }

  /** Hours a week over all weeks; how many weeks is asked only where there are such hours. */
  private BigDecimal weekly(String fact) {
    BigDecimal hours = needed.number(fact);
    return hours.signum() == 0 ? hours : hours.multiply(needed.positive(MissionFacts.WEEKS));
  }

  private Money expenses() {
    BigDecimal expenses = needed.number(MissionFacts.EXPENSES);
    boolean own = expenses.signum() > 0 && !needed.yes(MissionFacts.EXPENSES_COVERED, true);
    return amount(own ? expenses : ZERO);
  }

  /** Waiting for the term, and in a running mission for the usual lateness. */
  private Money financing(Money price) {
    BigDecimal days = needed.number(MissionFacts.TERM_DAYS);
    BigDecimal late =
        phase == Phase.ONGOING ? facts.number(MissionFacts.LATE_DAYS).orElse(ZERO) : ZERO;
    return Interest.of(price, own.share(Figure.OVERDRAFT), days.add(late).longValue());
  }

  private Money loss(Money price) {
    LossReport loss = LossReport.of(own.defaults().loss(), price, facts, false);
    loss.open().forEach(needed::note);
    return loss.open().isEmpty() ? loss.loss().middle() : amount(ZERO);
  }

  private Money amount(BigDecimal number) {
    return new Money(number, own.currency());
  }
}
