package org.gardefou.money;

import static org.gardefou.money.Euros.EURO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds whatever the numbers. */
class MoneyPropertiesTest {
  private static final int RUNS = 2_000;
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-20");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @Test
  void higherCostsOrLeviesAndFewerDaysNeverLowerTheFloor() {
    for (int run = 0; run < RUNS; run++) {
      Money net = money(60_000);
      Money costs = money(20_000);
      BigDecimal social = share(400);
      BigDecimal leave = days(60);
      Money base = hour(net, costs, social, leave);
      assertNotBelow(hour(net, costs.plus(money(5_000)), social, leave), base);
      assertNotBelow(hour(net.plus(money(5_000)), costs, social, leave), base);
      assertNotBelow(hour(net, costs, social.add(share(100)), leave), base);
      assertNotBelow(hour(net, costs, social, leave.add(days(20))), base);
    }
  }

  private Money hour(Money net, Money costs, BigDecimal social, BigDecimal leave) {
    BigDecimal nine = BigDecimal.valueOf(9);
    WorkingYear year = new WorkingYear(BigDecimal.valueOf(5), leave, nine, nine, nine, nine, nine);
    Regime regime =
        new Regime.OnTurnover(social, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    return Euros.figure(FloorRate.of(net, costs, regime, year, BigDecimal.valueOf(6))).hour();
  }

  /** What the floor asks for leaves what she wanted, once levies, reserve and costs are paid. */
  @Test
  void theTurnoverLeavesTheIncomeWanted() {
    for (int run = 0; run < RUNS; run++) {
      Money net = money(60_000);
      Money costs = money(20_000);
      BigDecimal reserve = share(100);
      Regime.OnTurnover regime = new Regime.OnTurnover(share(400), share(10), share(30), reserve);
      Money turnover = Euros.figure(regime.turnover(net, costs));
      Money left = regime.kept(turnover).minus(turnover.times(reserve)).minus(costs);
      assertNear(net.amount(), left.amount());
    }
  }

  @Test
  void theLossIsARangeAroundItsMiddleAndWithinWhatIsAtStake() {
    for (int run = 0; run < RUNS; run++) {
      Money price = money(50_000);
      Money deposit = price.times(share(1_000));
      ExpectedLoss loss = Euros.figure(ExpectedLoss.of(price, deposit, share(1_000), share(1_000)));
      assertNotBelow(loss.low(), Money.zero(EURO));
      assertNotBelow(loss.middle(), loss.low());
      assertNotBelow(loss.high(), loss.middle());
      assertNotBelow(price.minus(deposit), loss.high());
    }
  }

  @Test
  void interestAddsUpDayByDay() {
    for (int run = 0; run < RUNS; run++) {
      Money amount = money(50_000);
      BigDecimal rate = share(200);
      int first = random.nextInt(400);
      int second = random.nextInt(400);
      assertNear(
          Interest.of(amount, rate, first + second).amount(),
          Interest.of(amount, rate, first).plus(Interest.of(amount, rate, second)).amount());
    }
  }

  /** Both readings leave at least the days, and at most a month more. */
  @Test
  void endOfMonthIsNeverBeforeTheDays() {
    for (int run = 0; run < RUNS; run++) {
      LocalDate invoice = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2_000));
      EndOfMonth both = EndOfMonth.of(invoice, 45);
      LocalDate least = invoice.plusDays(45);
      assertTrue(!both.daysFirst().isBefore(least) && !both.endFirst().isBefore(least), where());
      assertTrue(both.later().isBefore(least.plusDays(31)), where());
      assertTrue(List.of(both.daysFirst(), both.endFirst()).contains(both.later()), where());
    }
  }

  /** From 1 / n for n clients to 1; sharing one client’s income out never concentrates. */
  @Test
  void concentrationLiesBetweenEvenAndOneClient() {
    for (int run = 0; run < RUNS; run++) {
      int clients = 1 + random.nextInt(9);
      List<Money> incomes = Stream.generate(() -> money(30_000)).limit(clients).toList();
      Concentration spread = Euros.figure(Concentration.of(incomes));
      BigDecimal n = spread.effectiveClients();
      assertTrue(n.compareTo(BigDecimal.ONE.subtract(TOLERANCE)) >= 0, where());
      assertTrue(n.compareTo(BigDecimal.valueOf(clients).add(TOLERANCE)) <= 0, where());
      Money half = incomes.getFirst().over(BigDecimal.valueOf(2));
      Stream<Money> split = Stream.concat(Stream.of(half, half), incomes.stream().skip(1));
      Concentration after = Euros.figure(Concentration.of(split.toList()));
      assertTrue(after.hhi().compareTo(spread.hhi().add(TOLERANCE)) <= 0, where());
    }
  }

  @Test
  void sharesAddUpToOne() {
    for (int run = 0; run < RUNS; run++) {
      List<Money> incomes = Stream.generate(() -> money(30_000)).limit(5).toList();
      Concentration spread = Euros.figure(Concentration.of(incomes));
      assertNear(
          BigDecimal.ONE,
          incomes.stream().map(spread::share).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
  }

  /** A mission that runs for no time changes nothing. */
  @Test
  void stoppedAtOnceIsTheSameAsRefused() {
    for (int run = 0; run < RUNS; run++) {
      Means means = new Means(money(9_000), money(9_000), money(3_000), money(900), money(2_000));
      Runway stopped = means.afterStop(money(5_000), BigDecimal.ZERO, Money.zero(EURO));
      assertEquals(months(means.runway()), months(stopped), where());
    }
  }

  private static String months(Runway runway) {
    return switch (runway) {
      case Runway.Months(BigDecimal months) -> months.stripTrailingZeros().toPlainString();
      case Runway.NotLimited() -> "not limited";
    };
  }

  private Money money(int below) {
    return new Money(BigDecimal.valueOf(1 + random.nextInt(below * 100), 2), EURO);
  }

  /** Up to so many thousandths. */
  private BigDecimal share(int thousandths) {
    return BigDecimal.valueOf(random.nextInt(thousandths + 1), 3);
  }

  private BigDecimal days(int most) {
    return BigDecimal.valueOf(random.nextInt(most + 1));
  }

  private void assertNotBelow(Money higher, Money lower) {
    assertTrue(
        higher.amount().compareTo(lower.amount().subtract(TOLERANCE)) >= 0,
        () -> where() + ": " + higher + " < " + lower);
  }

  private void assertNear(BigDecimal expected, BigDecimal actual) {
    assertTrue(
        expected.subtract(actual).abs().compareTo(TOLERANCE) <= 0,
        () -> where() + ": " + expected + " is not " + actual);
  }

  private String where() {
    return "seed " + seed;
  }
}
