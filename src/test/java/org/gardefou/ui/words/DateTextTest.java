package org.gardefou.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.gardefou.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource({
    "25/11/2026, 2026-11-25",
    "5.1.26, 2026-01-05",
    "25-11-2026, 2026-11-25",
    "2026-11-25, 2026-11-25",
    "25 nov. 2026, 2026-11-25",
    "1er août 2025, 2025-08-01",
    "1 AOUT 2025, 2025-08-01",
    "3rd March 2024, 2024-03-03",
    "mai 2025, 2025-05-01",
    "05/2025, 2025-05-01",
    "  2 févr. 2026 , 2026-02-02",
    "29/02/2024, 2024-02-29"
  })
  void readsDaysAsPeopleWriteThem(String written, LocalDate day) {
    assertEquals(Optional.of(day), DateText.read(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "demain",
        "32/11/2026",
        "29/02/2026",
        "12 ju 2026",
        "25/13/2026",
        "2026",
        "jui 2026"
      })
  void refusesWhatIsNoDay(String written) {
    assertEquals(Optional.empty(), DateText.read(written));
  }

  @Test
  void readsWhatItWrites() {
    for (Language language : Language.values()) {
      for (int i = 0; i < 366; i++) {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i);
        assertEquals(Optional.of(day), DateText.read(DateText.write(day, language)));
      }
    }
  }
}
