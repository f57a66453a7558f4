package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grammar: English has the singular for one only, French for everything below two. */
class UnitsTest {
  @ParameterizedTest
  @CsvSource({
    "EN, 1, contact",
    "EN, 1.0, contact",
    "EN, 0, contacts",
    "EN, 1.5, contacts",
    "EN, 3, contacts",
    "FR, 1, contact",
    "FR, 0, contact",
    "FR, 1.5, contact",
    "FR, 2, contacts"
  })
  void followsTheFigure(Language language, BigDecimal number, String expected) {
    Text unit = new Text("contacts", "contacts");
    assertEquals(expected, Units.after(number, unit, language));
  }

  @ParameterizedTest
  @CsvSource({"people, person, personnes, personne", "months, month, mois, mois", "h, h, h, h"})
  void irregularAndUnchangingWords(String many, String one, String plusieurs, String une) {
    Text unit = new Text(many, plusieurs);
    assertEquals(one, Units.after(BigDecimal.ONE, unit, Language.EN));
    assertEquals(une, Units.after(BigDecimal.ONE, unit, Language.FR));
  }

  @ParameterizedTest
  @CsvSource({"colis", "pages en couleur"})
  void herOwnUnitsStayAsWritten(String unit) {
    assertEquals(unit, Units.after(BigDecimal.ONE, new Text(unit, unit), Language.FR));
  }
}
