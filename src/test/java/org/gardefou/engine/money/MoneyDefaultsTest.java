package org.gardefou.engine.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of domain.md D.2-D.7, copied from there by hand. */
class MoneyDefaultsTest {
  private final MoneyDefaults defaults = MoneyDefaults.builtIn();

  @ParameterizedTest
  @CsvSource({
    "fr-micro-liberal,25.6,0.2,2.2",
    "fr-micro-cipav,23.2,0.2,2.2",
    "fr-micro-services,21.2,0.2,1.7",
    "fr-micro-craft,21.2,0.3,1.7",
    "fr-micro-sales,12.3,0.1,1.0"
  })
  void frenchRatesOf2026(String id, BigDecimal social, BigDecimal levy, BigDecimal tax) {
    RegimeDefault regime = defaults.regime(id).orElseThrow();
    assertEquals(0, social.compareTo(regime.rates().get(Figure.SOCIAL)));
    assertEquals(0, levy.compareTo(regime.rates().get(Figure.LEVY)));
    assertEquals(0, tax.compareTo(regime.rates().get(Figure.INCOME_TAX)));
    assertEquals(LocalDate.of(2026, 1, 1), regime.validFrom().orElseThrow());
    assertEquals("K", regime.marks().get(Figure.INCOME_TAX));
    assertEquals("V", regime.marks().get(Figure.SOCIAL));
    assertTrue(!regime.onProfit());
  }

  /** The default example gives 160 billable days. */
  @Test
  void theYearOfTheExample() {
    assertEquals(
        new BigDecimal("160.0"),
        Ledger.full()
            .report()
            .own()
            .floor()
            .flatMap(result -> result.toOptional())
            .orElseThrow()
            .billableDays()
            .setScale(1));
  }

  @Test
  void assumptions() {
    assertEquals(new BigDecimal("10"), defaults.assumptions().get(Figure.OVERDRAFT));
    assertEquals(
        new MoneyDefaults.Loss(
            new BigDecimal("1"), new BigDecimal("5"), new BigDecimal("15"), new BigDecimal("30")),
        defaults.loss());
  }

  @Test
  void namesInBothLanguages() {
    for (RegimeDefault regime : defaults.regimes()) {
      assertTrue(!regime.name().en().isBlank() && !regime.name().fr().isBlank(), regime.id());
    }
  }
}
