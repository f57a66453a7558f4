package org.gardefou.ui.conditions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.gardefou.catalogue.Clause;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.ui.conditions.ClauseWording.Piece;
import org.junit.jupiter.api.Test;

class ClauseWordingTest {
  private final Clause clause =
      new Clause(
          "K05",
          new Text("Rounds", "Retouches"),
          new Text("{rounds} rounds, then {rate}.", "{rounds} séries, puis {rate}."),
          List.of(
              slot("rounds", "Two", "Deux"), slot("rate", "the hourly rate", "au taux horaire")));

  private static Clause.Slot slot(String id, String en, String fr) {
    return new Clause.Slot(id, new Text(id, id), new Text(en, fr));
  }

  @Test
  void standardsStandWhereSheSaidNothing() {
    assertEquals(
        "Deux séries, puis au taux horaire.", ClauseWording.filled(clause, Map.of(), Language.FR));
  }

  @Test
  void herOwnFiguresStandInTheirSlotsAndBlankOnesDoNotCount() {
    assertEquals(
        List.of(
            new Piece("Three", true),
            new Piece(" rounds, then ", false),
            new Piece("the hourly rate", true),
            new Piece(".", false)),
        ClauseWording.pieces(clause, Map.of("rounds", "Three", "rate", "  "), Language.EN));
  }

  @Test
  void bracesAndDollarsInHerFiguresStayAsTheyAre() {
    assertEquals(
        "$1 {x} rounds, then the hourly rate.",
        ClauseWording.filled(clause, Map.of("rounds", "$1 {x}"), Language.EN));
  }
}
