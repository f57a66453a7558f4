package org.gardefou.money;

import static org.gardefou.money.Euros.assertEuros;
import static org.gardefou.money.Euros.assertNumber;
import static org.gardefou.money.Euros.euros;
import static org.gardefou.money.Euros.figure;
import static org.gardefou.money.Euros.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyTest {
  @Nested
  class Shares {
    /** 24,000 of 40,000 is 0.6; 0.36 + 0.09 + 0.01 = 0.46; 1 / 0.46 = 2.1739. */
    @Test
    void threeClients() {
      Concentration spread =
          figure(Concentration.of(List.of(euros("24000"), euros("12000"), euros("4000"))));
      assertEuros("40000.00", spread.total());
      assertNumber("0.6", spread.share(euros("24000")));
      assertNumber("0.46", spread.hhi());
      assertNumber("2.1739", spread.effectiveClients().round(new MathContext(5)));
      assertEquals(Concentration.Band.UNEVEN, spread.band());
    }

    /** n equal clients: 1 / n, and n effective clients. */
    @Test
    void equalClients() {
      Money each = euros("1000");
      Concentration spread = figure(Concentration.of(List.of(each, each, each, each, each)));
      assertNumber("0.2", spread.hhi());
      assertNumber("5", spread.effectiveClients());
      assertEquals(Concentration.Band.SPREAD, spread.band());
    }

    /** Four equal clients stand on the limit 0.25, two on 0.5; one is all. */
    @ParameterizedTest
    @CsvSource({"4,UNEVEN", "2,UNEVEN", "1,CONCENTRATED"})
    void limitsOfTheBands(int clients, Concentration.Band band) {
      assertEquals(
          band, figure(Concentration.of(Collections.nCopies(clients, euros("900")))).band());
    }

    @Test
    void aClientWithoutIncomeChangesNothing() {
      assertNumber("1", figure(Concentration.of(List.of(euros("5"), euros("0")))).hhi());
    }

    @Test
    void noIncome() {
      assertEquals(Result.failed(Fault.NO_INCOME), Concentration.of(List.of()));
      assertEquals(Result.failed(Fault.NO_INCOME), Concentration.of(List.of(euros("0"))));
      assertEquals(
          Result.failed(Fault.BELOW_ZERO), Concentration.of(List.of(euros("5"), euros("-1"))));
    }
  }

  @Nested
  class MonthsToLive {
    /**
     * Reserve 5,400, receivables 1,800, need 1,500, fixed costs 300, other income {@code other}.
     */
    private Means means(String other) {
      return new Means(euros("5400"), euros("1800"), euros("1500"), euros("300"), euros(other));
    }

    private void assertMonths(String expected, Runway runway) {
      assertTrue(runway instanceof Runway.Months, runway.toString());
      if (runway instanceof Runway.Months(BigDecimal months)) {
        assertNumber(expected, months);
      }
    }

    /** 1,500 + 300 - 0 = 1,800 a month; 7,200 / 1,800 = 4. */
    @Test
    void withoutTheMission() {
      assertMonths("4", means("0").runway());
    }

    /** 1,800 - 900 = 900 a month; 7,200 / 900 = 8. */
    @Test
    void sureIncomeStretchesIt() {
      assertMonths("8", means("900").runway());
    }

    @Test
    void notLimitedOnceSureIncomeCoversAll() {
      assertEquals(new Runway.NotLimited(), means("1800").runway());
      assertEquals(new Runway.NotLimited(), means("2000").runway());
    }

    /**
     * Three months at 2,100: 7,200 + 3 * (2,100 - 900) = 10,800; then 900 a month, and 300 less
     * from others: 10,800 / 1,200 = 9.
     */
    @Test
    void acceptedAndStopped() {
      assertMonths("9", means("900").afterStop(euros("2100"), number("3"), euros("300")));
    }

    /** Three months at 300: 7,200 + 3 * (300 - 1,800) = 2,700; / 1,800 = 1.5. */
    @Test
    void aPoorMissionEatsTheReserve() {
      assertMonths("1.5", means("0").afterStop(euros("300"), number("3"), euros("0")));
    }

    /** Six months at nothing: 7,200 - 6 * 1,800 is below zero. */
    @Test
    void nothingLeftIsZeroMonths() {
      assertMonths("0", means("0").afterStop(euros("0"), number("6"), euros("0")));
    }

    /** 5,400 - 2 * 1,500 = 2,400. */
    @Test
    void aPaymentSixtyDaysLate() {
      assertEuros("2400.00", means("0").afterLatePayment());
    }
  }
}
