package org.gardefou.money;

import static org.gardefou.money.Euros.assertEuros;
import static org.gardefou.money.Euros.assertNumber;
import static org.gardefou.money.Euros.euros;
import static org.gardefou.money.Euros.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {
  @Test
  void halfACentGoesUpAwayFromZero() {
    assertEuros("0.01", euros("0.005"));
    assertEuros("0.00", euros("0.00499"));
    assertEuros("-0.01", euros("-0.005"));
  }

  @Test
  void theMinorUnitIsThatOfTheCurrency() {
    Currency yen = Currency.getInstance("JPY");
    Currency dinar = Currency.getInstance("TND");
    assertEquals(new Money(number("11"), yen), new Money(number("10.5"), yen).rounded());
    assertEquals(new Money(number("1.235"), dinar), new Money(number("1.2345"), dinar).rounded());
  }

  @Test
  void aCurrencyWithoutMinorUnitRoundsToWholeUnits() {
    Currency gold = Currency.getInstance("XAU");
    assertEquals(new Money(number("2"), gold), new Money(number("1.5"), gold).rounded());
  }

  /** 100 / 3 = 33.333..., and three of them make 100.00 again. */
  @Test
  void nothingIsRoundedOnTheWay() {
    assertEuros("100.00", euros("100").over(number("3")).times(number("3")));
  }

  @Test
  void sumsAndDifferences() {
    assertEuros("12.30", euros("10").plus(euros("2.30")));
    assertEuros("7.70", euros("10").minus(euros("2.30")));
    assertNumber("4", euros("10").over(euros("2.5")));
  }

  @Test
  void signs() {
    assertTrue(euros("-1").negative());
    assertFalse(euros("0").negative());
    assertTrue(euros("1").positive());
    assertFalse(euros("0").positive());
    assertEuros("0.00", euros("-1").orZero());
    assertEuros("1.00", euros("1").orZero());
  }

  @Test
  void currenciesAreNotMixed() {
    Money pounds = Money.zero(Currency.getInstance("GBP"));
    assertThrows(IllegalArgumentException.class, () -> euros("1").plus(pounds));
    assertThrows(IllegalArgumentException.class, () -> euros("1").minus(pounds));
  }
}
