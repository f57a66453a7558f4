package org.gardefou.money;

import static org.gardefou.money.Euros.assertEuros;
import static org.gardefou.money.Euros.assertNumber;
import static org.gardefou.money.Euros.euros;
import static org.gardefou.money.Euros.figure;
import static org.gardefou.money.Euros.number;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveRateTest {
  private static MissionHours hours(String production) {
    return new MissionHours(
        number(production), number("8"), number("6"), number("4"), number("10"), number("2"));
  }

  /**
   * H = 40 + 8 + 6 + 4 + 10 + 2 = 70; C = 3,000 - 150 - 24.66 - 73.50 = 2,751.84; 2,751.84 / 70 =
   * 39.3120. Counting only the 40 hours of production it would have been 75.
   */
  @Test
  void priceLessCostsOverAllHours() {
    EffectiveRate rate =
        new EffectiveRate(euros("3000"), euros("150"), euros("24.66"), euros("73.50"), hours("40"));
    assertNumber("70", rate.hours().total());
    assertEuros("2751.84", rate.kept());
    assertEuros("39.31", figure(rate.hour()));
  }

  @Test
  void noHourNoRate() {
    EffectiveRate rate =
        new EffectiveRate(euros("1"), euros("0"), euros("0"), euros("0"), hours("-30"));
    assertEquals(Result.failed(Fault.NO_HOUR), rate.hour());
  }

  /** Against a floor of 40: 1.15 is 46, 0.85 is 34, 0.6 is 24. */
  @ParameterizedTest
  @CsvSource({
    "46.00,ABOVE",
    "45.99,COVERS",
    "40.00,COVERS",
    "39.99,UNDER",
    "34.00,UNDER",
    "33.99,FAR_UNDER",
    "24.00,FAR_UNDER",
    "23.99,LOSS",
    "-5,LOSS"
  })
  void bands(String hour, RateBand band) {
    assertEquals(band, RateBand.of(euros(hour), euros("40")));
  }

  /** 3,000 * 0.1 * 30 / 365 = 9,000 / 365 = 24.6575. */
  @Test
  void waitingThirtyDays() {
    assertEuros("24.66", Interest.of(euros("3000"), number("0.1"), 30));
  }

  /** A whole year costs the rate. */
  @Test
  void waitingAYearAndNoTime() {
    assertEuros("300.00", Interest.of(euros("3000"), number("0.1"), 365));
    assertEuros("0.00", Interest.of(euros("3000"), number("0.1"), 0));
    assertEuros("0.00", Interest.of(euros("3000"), number("0.1"), -1));
  }

  /** (3,000 - 900) * 0.05 * 0.7 = 2,100 * 0.035 = 73.50; half 36.75, double 147. */
  @Test
  void expectedLossIsARange() {
    ExpectedLoss loss =
        figure(ExpectedLoss.of(euros("3000"), euros("900"), number("0.05"), number("0.3")));
    assertEuros("36.75", loss.low());
    assertEuros("73.50", loss.middle());
    assertEuros("147.00", loss.high());
  }

  /** Chance 0.8 doubled counts 1: 1,000 * 1 * 0.7 = 700, half 280. */
  @Test
  void noMoreThanAllIsLost() {
    ExpectedLoss loss =
        figure(ExpectedLoss.of(euros("1000"), euros("0"), number("0.8"), number("0.3")));
    assertEuros("280.00", loss.low());
    assertEuros("560.00", loss.middle());
    assertEuros("700.00", loss.high());
  }

  @Test
  void paidInAdvanceNothingIsLost() {
    ExpectedLoss loss =
        figure(ExpectedLoss.of(euros("1000"), euros("1200"), number("1"), number("0")));
    assertEuros("0.00", loss.high());
  }

  @ParameterizedTest
  @CsvSource({"-0.01,0.3", "1.01,0.3", "0.5,-0.01", "0.5,1.01"})
  void chancesAreShares(String probability, String recovery) {
    assertEquals(
        Result.failed(Fault.NO_SHARE),
        ExpectedLoss.of(euros("1"), euros("0"), number(probability), number(recovery)));
  }

  @Test
  void certainLossAndFullRecovery() {
    assertEuros(
        "1.00", figure(ExpectedLoss.of(euros("1"), euros("0"), number("1"), number("0"))).middle());
    assertEuros(
        "0.00", figure(ExpectedLoss.of(euros("1"), euros("0"), number("0"), number("1"))).middle());
  }
}
