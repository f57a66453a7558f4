package org.gardefou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses are worded as the law allows towards the client at hand (domain.md B.2, D.8, E.4). */
class ClauseTest {
  private final Catalogue catalogue = CatalogueLoader.builtIn().catalogue();

  private String filled(String id, ClientKind kind) {
    Clause clause = Objects.requireNonNull(catalogue.clauses().get(id)).forKind(kind);
    String slots =
        clause.slots().stream()
            .map(Clause.Slot::standard)
            .map(ClauseTest::both)
            .collect(Collectors.joining(" "));
    return both(clause.text()) + " " + slots;
  }

  private static String both(Text text) {
    return text.en() + " " + text.fr();
  }

  @ParameterizedTest
  @CsvSource({
    "K07, counts as accepted, réputée acceptée",
    "K22, €40, sans rappel",
    "K29, are due in full, due en entier",
    "K37, liability, responsabilité",
  })
  void whatHoldsBetweenBusinessesIsNotAskedOfAPrivatePerson(String id, String en, String fr) {
    for (String words : List.of(en, fr)) {
      assertTrue(filled(id, ClientKind.BUSINESS).contains(words), words);
      assertTrue(filled(id, ClientKind.PUBLIC).contains(words), words);
      assertFalse(filled(id, ClientKind.PRIVATE).contains(words), words);
    }
  }

  @Test
  void aWordingKeepsOnlyItsOwnSlots() {
    Clause term = Objects.requireNonNull(catalogue.clauses().get("K22"));
    assertEquals(
        List.of("days", "reminders"),
        term.forKind(ClientKind.PRIVATE).slots().stream().map(Clause.Slot::id).toList());
    assertEquals(4, term.forKind(ClientKind.BUSINESS).slots().size());
  }

  @Test
  void noClauseCarriesARemarkIntoTheContract() {
    for (Clause clause : catalogue.clauses().values()) {
      for (ClientKind kind : ClientKind.values()) {
        String text = both(clause.forKind(kind).text());
        assertFalse(text.matches(".*(to be checked|à vérifier|consumers|consommateurs).*"), text);
      }
    }
  }
}
