package org.gardefou.money;

import static org.gardefou.money.Euros.assertEuros;
import static org.gardefou.money.Euros.assertNumber;
import static org.gardefou.money.Euros.euros;
import static org.gardefou.money.Euros.figure;
import static org.gardefou.money.Euros.number;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FloorRateTest {
  private static final WorkingYear YEAR = year("5", "25");

  private static WorkingYear year(String week, String leave) {
    return new WorkingYear(
        number(week),
        number(leave),
        number("9"),
        number("5"),
        number("5"),
        number("30"),
        number("26"));
  }

  private static Regime rates(String social) {
    return new Regime.OnTurnover(number(social), number("0.002"), number("0.022"), number("0.05"));
  }

  private static Result<FloorRate> floor(Regime regime, WorkingYear year, String hours) {
    return FloorRate.of(euros("24000"), euros("4800"), regime, year, number(hours));
  }

  /**
   * The worked example of domain.md D.3: 24,000 + 4,800 = 28,800; 1 - 0.256 - 0.002 - 0.022 - 0.05
   * = 0.67; 28,800 / 0.67 = 42,985.0746; 260 - 25 - 9 - 5 - 5 - 30 - 26 = 160; 42,985.0746 / 160 =
   * 268.6567; / 6.5 = 41.3318.
   */
  @Test
  void workedExampleToTheCent() {
    FloorRate floor = figure(floor(rates("0.256"), YEAR, "6.5"));
    assertNumber("160", floor.billableDays());
    assertEuros("42985.07", floor.turnover());
    assertEuros("268.66", floor.day());
    assertEuros("41.33", floor.hour());
  }

  /**
   * A regime on profit: (24,000 * 1.45 + 4,800) / 0.95 = (34,800 + 4,800) / 0.95 = 39,600 / 0.95 =
   * 41,684.2105; / 160 = 260.5263; / 6.5 = 40.0810.
   */
  @Test
  void aRegimeOnProfit() {
    FloorRate floor =
        figure(floor(new Regime.OnProfit(number("0.45"), number("0.05")), YEAR, "6.5"));
    assertEuros("41684.21", floor.turnover());
    assertEuros("260.53", floor.day());
    assertEuros("40.08", floor.hour());
  }

  /** 52 * 4.5 = 234; 234 - 25 - 9 - 5 - 5 - 30 - 26 = 134. */
  @Test
  void aWeekOfFourAndAHalfDays() {
    assertNumber("134", figure(year("4.5", "25").billableDays()));
  }

  /** What stays of 1,000: 1,000 * (1 - 0.28) = 720; the reserve is set aside, not paid. */
  @Test
  void levyOnTurnoverLeaves() {
    assertEuros("720.00", rates("0.256").kept(euros("1000")));
  }

  /** 1,450 cover 1,000 net and 45 % contributions on it. */
  @Test
  void contributionsOnProfitLeave() {
    Regime regime = new Regime.OnProfit(number("0.45"), number("0.05"));
    assertEuros("1000.00", regime.kept(euros("1450")));
  }

  /** 0.926 + 0.002 + 0.022 + 0.05 = 1: nothing stays. A hundredth less, and something does. */
  @Test
  void ratesThatLeaveNothing() {
    assertEquals(Result.failed(Fault.NOTHING_KEPT), floor(rates("0.926"), YEAR, "6.5"));
    assertEquals(Result.failed(Fault.NOTHING_KEPT), floor(rates("0.95"), YEAR, "6.5"));
    assertEuros("2880000.00", figure(floor(rates("0.916"), YEAR, "6.5")).turnover());
    assertEquals(
        Result.failed(Fault.NOTHING_KEPT),
        floor(new Regime.OnProfit(number("0.45"), number("1")), YEAR, "6.5"));
  }

  /** 52 - 75 - ... is below zero; 260 - 185 - 75 = 0 is no day either; one day less is one. */
  @Test
  void aYearWithoutABillableDay() {
    Result<FloorRate> none = Result.failed(Fault.NO_BILLABLE_DAY);
    assertEquals(none, floor(rates("0.256"), year("1", "25"), "6.5"));
    assertEquals(none, floor(rates("0.256"), year("5", "185"), "6.5"));
    assertNumber("1", figure(year("5", "184").billableDays()));
  }

  @Test
  void noHourAndNumbersBelowZero() {
    assertEquals(Result.failed(Fault.NO_HOUR), floor(rates("0.256"), YEAR, "0"));
    Result<FloorRate> below = Result.failed(Fault.BELOW_ZERO);
    assertEquals(below, floor(rates("0.256"), year("5", "-1"), "6.5"));
    assertEquals(below, floor(rates("0.256"), year("-5", "25"), "6.5"));
    assertEquals(below, FloorRate.of(euros("-1"), euros("1"), rates("0"), YEAR, number("6")));
    assertEquals(below, FloorRate.of(euros("1"), euros("-1"), rates("0"), YEAR, number("6")));
  }

  @Test
  void zeroIncomeAndCostsNeedNoTurnover() {
    assertEuros(
        "0.00",
        figure(FloorRate.of(euros("0"), euros("0"), rates("0.2"), YEAR, number("6"))).hour());
  }
}
