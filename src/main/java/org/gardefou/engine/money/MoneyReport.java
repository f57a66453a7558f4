package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.catalogue.LawBook;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.money.EndOfMonth;
import org.gardefou.money.Fault;
import org.gardefou.money.FloorRate;
import org.gardefou.money.Money;
import org.gardefou.money.RateBand;
import org.gardefou.money.Result;
import org.jspecify.annotations.Nullable;

/**
 * A mission in money: beside the verdict, never inside it. Only the facts of {@link OwnFigures}
 * reach the rules.
 *
 * @param own her figures
 * @param floorInForce the floor of an hour that counts
 * @param lossKnown null until the price is known
 * @param readings when an invoice of today is due; null unless the term runs to the end of a month
 * @param lateKnown null where no invoice is overdue
 * @param apart where her own numbers and the worked-out ones are far apart
 */
public record MoneyReport(
    OwnMoney own,
    @Nullable Money floorInForce,
    HourReport hour,
    @Nullable LossReport lossKnown,
    DependencyReport dependency,
    RunwayReport runway,
    @Nullable EndOfMonth readings,
    @Nullable LateReport lateKnown,
    List<Apart> apart) {
  private static final List<String> COMPARED =
      List.of(
          MissionFacts.FLOOR_RATE,
          MissionFacts.EFFECTIVE_RATE,
          MissionFacts.SHARE_PCT,
          MissionFacts.HHI,
          MissionFacts.RUNWAY_MONTHS);

  public MoneyReport {
    apart = List.copyOf(apart);
  }

  /**
   * The report about a mission.
   *
   * @param paymentRed whether a red flag on payment is in force
   * @param law names the rate of late interest while she agreed none
   */
  public static MoneyReport of(
      Freelancer freelancer,
      Client client,
      Mission mission,
      boolean paymentRed,
      LawBook law,
      LocalDate today) {
    OwnMoney own = OwnMoney.of(freelancer.money());
    MissionFacts facts = new MissionFacts(mission.answers());
    HourReport hour = new HourSum(own, mission.phase(), facts).report();
    Money price = hour.rate().map(rate -> rate.price()).orElse(null);
    return new MoneyReport(
        own,
        floor(own, freelancer, facts),
        hour,
        price == null ? null : LossReport.of(own.defaults().loss(), price, facts, paymentRed),
        new DependencySum(own, client, mission.phase(), facts).report(),
        new RunwaySum(own, facts, hour).report(),
        endOfMonth(facts, today),
        LateReport.of(own, client.kind(), facts, LawRate.of(law, client, mission), today)
            .orElse(null),
        apart(freelancer, client, mission, facts));
  }

  private static @Nullable EndOfMonth endOfMonth(MissionFacts facts, LocalDate today) {
    return facts
        .number(MissionFacts.TERM_DAYS)
        .filter(days -> facts.is(MissionFacts.TERM_MODE, "end_of_month"))
        .map(days -> EndOfMonth.of(today, days.intValue()))
        .orElse(null);
  }

  /** Her answer for this mission, else the floor of her profile, else the worked-out one. */
  private static @Nullable Money floor(OwnMoney own, Freelancer freelancer, MissionFacts facts) {
    return facts
        .number(MissionFacts.FLOOR_RATE)
        .or(() -> Optional.ofNullable(freelancer.floorRate()))
        .map(rate -> new Money(rate, own.currency()))
        .or(() -> own.floor().flatMap(Result::toOptional).map(FloorRate::hour))
        .orElse(null);
  }

  private static List<Apart> apart(
      Freelancer freelancer, Client client, Mission mission, MissionFacts facts) {
    Map<String, BigDecimal> workedOut =
        new OwnFigures(freelancer.withFloorRate(null)).numbers(client, mission);
    return COMPARED.stream()
        .flatMap(fact -> apart(fact, hers(fact, freelancer, facts), workedOut.get(fact)).stream())
        .filter(a -> Apart.far(a.hers(), a.workedOut(), percent()))
        .toList();
  }

  private static Optional<Apart> apart(
      String fact, Optional<BigDecimal> hers, @Nullable BigDecimal workedOut) {
    return Optional.ofNullable(workedOut)
        .flatMap(sum -> hers.map(number -> new Apart(fact, number, sum)));
  }

  private static Optional<BigDecimal> hers(String fact, Freelancer freelancer, MissionFacts facts) {
    Optional<BigDecimal> answered = facts.number(fact);
    return fact.equals(MissionFacts.FLOOR_RATE)
        ? answered.or(() -> Optional.ofNullable(freelancer.floorRate()))
        : answered;
  }

  private static BigDecimal percent() {
    return MoneyDefaults.builtIn().apartPct();
  }

  /** The floor of an hour, not rounded. */
  public Optional<Money> floor() {
    return Optional.ofNullable(floorInForce);
  }

  /** Why her figures give no floor. */
  public Optional<Fault> floorFault() {
    return own.floor()
        .flatMap(
            result ->
                result instanceof Result.Failed<FloorRate>(Fault fault)
                    ? Optional.of(fault)
                    : Optional.empty());
  }

  /** Where the hour stands against the floor. */
  public Optional<RateBand> band() {
    return hour.hour().flatMap(h -> floor().map(f -> RateBand.of(h, f)));
  }

  /** What is likely never paid. */
  public Optional<LossReport> loss() {
    return Optional.ofNullable(lossKnown);
  }

  /** When an invoice of today is due, where the term runs to the end of a month. */
  public Optional<EndOfMonth> endOfMonth() {
    return Optional.ofNullable(readings);
  }

  /** What is due for an overdue invoice. */
  public Optional<LateReport> late() {
    return Optional.ofNullable(lateKnown);
  }
}
