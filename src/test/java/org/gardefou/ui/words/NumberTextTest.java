package org.gardefou.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people type them. */
class NumberTextTest {
  private static final Text HOURS = new Text("hours", "heures");

  private static Optional<BigDecimal> read(String text, Language language) {
    return NumberText.parse(text, HOURS, language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FR | 1 234,5 | 1234.5",
        "FR | 1\u202f234,5 | 1234.5",
        "FR | 1,234.5 | 1234.5",
        "FR | 1.234,5 | 1234.5",
        "FR | 1,234 | 1.234",
        "FR | 12 heures | 12",
        "FR | 1.234.567 | 1234567",
        "EN | 1,234.5 | 1234.5",
        "EN | 1 234,5 | 1234.5",
        "EN | 1,234 | 1234",
        "EN | 0,5 | 0.5",
        "EN | 12 hours | 12",
        "EN | 45 % | 45",
        "EN | -3 | -3",
        "EN | −3 | -3",
        "EN | .5 | 0.5"
      })
  void numbers(Language language, String text, BigDecimal number) {
    assertEquals(
        0, read(text, language).orElseThrow(() -> new AssertionError(text)).compareTo(number));
  }

  @ParameterizedTest
  @CsvSource({"half", "1e9", "12-15", "3 or 4", "1.2.3", "--3", "0x10"})
  void otherTextIsNoNumber(String text) {
    assertEquals(Optional.empty(), read(text, Language.EN));
    assertEquals(Optional.empty(), read(text, Language.FR));
  }
}
