package org.gardefou.engine.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.gardefou.model.MoneyProfile;
import org.gardefou.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of a profile: their names, what they take, their currency. */
class FigureTest {
  @ParameterizedTest
  @CsvSource({
    "PERCENT, 0, true",
    "PERCENT, 100, true",
    "PERCENT, 100.01, false",
    "PERCENT, -0.01, false",
    "DAYS_A_WEEK, 7, true",
    "DAYS_A_WEEK, 8, false",
    "DAYS_A_YEAR, 366, true",
    "DAYS_A_YEAR, 367, false",
    "HOURS_A_DAY, 24, true",
    "HOURS_A_DAY, 24.5, false",
    "AMOUNT, 10000000, true",
    "AMOUNT, -1, false",
  })
  void aFigureTakesWhatItsKindCanBe(Figure.Kind kind, BigDecimal number, boolean takes) {
    assertEquals(takes, kind.takes(number));
  }

  @Test
  void aFigureIsFoundByItsName() {
    assertEquals(Optional.of(Figure.SOCIAL), Figure.of("socialPct"));
    assertEquals(Optional.empty(), Figure.of("SOCIAL"));
    assertEquals(Figure.Kind.DAYS_A_YEAR, Figure.LEAVE.kind());
    assertEquals(new BigDecimal("366"), Figure.LEAVE.kind().most());
  }

  @Test
  void amountsAreInEurosUnlessSheChoseACurrency() {
    assertEquals(Currency.getInstance("EUR"), currency(null));
    assertEquals(Currency.getInstance("CHF"), currency("CHF"));
    assertEquals(Currency.getInstance("EUR"), currency("no such currency"));
  }

  private static Currency currency(@org.jspecify.annotations.Nullable String code) {
    return OwnMoney.of(MoneyProfile.EMPTY.withCurrency(code)).currency();
  }

  @Test
  void aRegimeKeepsItsRatesAndHowFarTheyWereChecked() {
    RegimeDefault regime =
        new RegimeDefault(
            "x",
            new Text("Regime", "Régime"),
            true,
            null,
            Map.of(Figure.SOCIAL, BigDecimal.TEN),
            Map.of(Figure.SOCIAL, "K"));
    assertEquals(Map.of(Figure.SOCIAL, BigDecimal.TEN), regime.rates());
    assertEquals(Map.of(Figure.SOCIAL, "K"), regime.marks());
  }
}
