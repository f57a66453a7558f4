package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
  private final OwnMoney own;
  private final Phase phase;
  private final MissionFacts facts;
  private final Set<HourPart> unknown = EnumSet.noneOf(HourPart.class);
  private final Set<Input> open = new LinkedHashSet<>();

  HourSum(OwnMoney own, Phase phase, MissionFacts facts) {
    this.own = own;
    this.phase = phase;
    this.facts = facts;
  }

  HourReport report() {
    Money price = amount(part(HourPart.PRICE, needed -> needed.positive(MissionFacts.PRICE)));
    MissionHours hours = hours();
    EffectiveRate rate =
        new EffectiveRate(
            price,
            amount(part(HourPart.EXPENSES, HourSum::expenses)),
            Interest.of(price, own.share(Figure.OVERDRAFT), days()),
            loss(price),
            hours);
    boolean known = price.positive() && hours.production().signum() > 0;
    return new HourReport(known ? rate : null, unknown, List.copyOf(open));
  }

  /** Adds up one part and notes what it lacks. */
  private BigDecimal part(HourPart part, Function<Needed, BigDecimal> sum) {
    Needed needed = new Needed(facts);
    BigDecimal amount = sum.apply(needed);
    note(part, needed.open());
    return amount;
  }

  private void note(HourPart part, List<Input> missing) {
    if (!missing.isEmpty()) {
      unknown.add(part);
      open.addAll(missing);
    }
  }

  private MissionHours hours() {
    return new MissionHours(
        part(HourPart.PRODUCTION, this::production),
        part(HourPart.MEETINGS, needed -> weekly(needed, MissionFacts.MEETINGS_A_WEEK)),
        part(HourPart.REVISIONS, needed -> needed.number(MissionFacts.REVISIONS)),
        part(HourPart.ADMIN, needed -> needed.number(MissionFacts.ADMIN)),
        part(HourPart.TRAVEL, needed -> weekly(needed, MissionFacts.TRAVEL_A_WEEK)),
        part(HourPart.PRESALES, needed -> needed.number(MissionFacts.PRESALES)));
  }

  /** The hours quoted; in a running mission those spent, once they are more. */
  private BigDecimal production(Needed needed) {
    BigDecimal quoted = needed.positive(MissionFacts.HOURS_QUOTED);
    return phase == Phase.ONGOING ? quoted.max(needed.number(MissionFacts.HOURS_DONE)) : quoted;
  }

  /** Hours a week over all weeks; how many weeks is asked only where there are such hours. */
  private static BigDecimal weekly(Needed needed, String fact) {
    BigDecimal hours = needed.number(fact);
    return hours.signum() == 0 ? hours : hours.multiply(needed.positive(MissionFacts.WEEKS));
  }

  private static BigDecimal expenses(Needed needed) {
    BigDecimal expenses = needed.number(MissionFacts.EXPENSES);
    boolean hers = expenses.signum() > 0 && !needed.yes(MissionFacts.EXPENSES_COVERED, true);
    return hers ? expenses : BigDecimal.ZERO;
  }

  /** Waiting for the term, and in a running mission for the usual lateness. */
  private long days() {
    return part(HourPart.FINANCING, this::waiting).longValue();
  }

  private BigDecimal waiting(Needed needed) {
    BigDecimal term = needed.number(MissionFacts.TERM_DAYS);
    return phase == Phase.ONGOING ? term.add(needed.number(MissionFacts.LATE_DAYS)) : term;
  }

  private Money loss(Money price) {
    LossReport loss = LossReport.of(own.defaults().loss(), price, facts, false);
    note(HourPart.LOSS, loss.open());
    return loss.open().isEmpty() ? loss.loss().middle() : amount(BigDecimal.ZERO);
  }

  private Money amount(BigDecimal number) {
    return new Money(number, own.currency());
  }
}
