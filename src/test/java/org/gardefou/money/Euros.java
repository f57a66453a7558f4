package org.gardefou.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Currency;

/** Short ways to write amounts and shares in tests. */
final class Euros {
  static final Currency EURO = Currency.getInstance("EUR");

  private Euros() {}

  static Money euros(String amount) {
    return new Money(new BigDecimal(amount), EURO);
  }

  static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }

  /** The amount to the cent, so with two digits. */
  static void assertEuros(String expected, Money amount) {
    assertEquals(euros(expected), amount.rounded());
  }

  /** The same number, however many zeros are written. */
  static void assertNumber(String expected, BigDecimal actual) {
    assertEquals(0, number(expected).compareTo(actual), expected + " is not " + actual);
  }

  static <T> T figure(Result<T> result) {
    return result.toOptional().orElseThrow();
  }
}
