package org.gardefou.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class FloorRateTest {
  private static final Currency EURO = Currency.getInstance("EUR");
  private static final WorkingYear YEAR = new WorkingYear(5, 25 + 9 + 5 + 5, 30 + 26);

  private static TurnoverRates rates(String social) {
    return new TurnoverRates(
        new BigDecimal(social),
        new BigDecimal("0.002"),
        new BigDecimal("0.022"),
        new BigDecimal("0.05"));
  }

  private static FloorRate floor(String social) {
    return FloorRate.of(
        new BigDecimal("24000"),
        new BigDecimal("4800"),
        rates(social),
        YEAR,
        new BigDecimal("6.5"),
        EURO);
  }

  /**
   * The worked example of domain.md D.3: 28,800 / 0.67 = 42,985.07; 160 days; 268.66 a day; 41.33
   * an hour.
   */
  @Test
  void workedExampleToTheCent() {
    FloorRate floor = floor("0.256");
    assertEquals(160, YEAR.billableDays());
    assertEquals(new BigDecimal("42985.07"), floor.turnover());
    assertEquals(new BigDecimal("268.66"), floor.day());
    assertEquals(new BigDecimal("41.33"), floor.hour());
  }

  @Test
  void refusesRatesThatLeaveNothing() {
    assertThrows(IllegalArgumentException.class, () -> floor("0.926"));
  }

  @Test
  void refusesAYearWithoutABillableDay() {
    assertThrows(IllegalArgumentException.class, () -> new WorkingYear(1, 40, 12).billableDays());
  }
}
