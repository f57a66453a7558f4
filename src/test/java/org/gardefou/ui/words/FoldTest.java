package org.gardefou.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FoldTest {
  @Test
  void foldsAccentsCaseLigaturesAndApostrophes() {
    assertEquals("eleve d'oeuvre", Fold.fold(" Élève d’Œuvre "));
  }

  @Test
  void everyWordHasToBeThereInAnyOrder() {
    String text = Fold.fold("Brasserie des Trois Phares Étiquettes");
    assertTrue(Fold.query("étiq  BRASS").test(text));
    assertTrue(Fold.query(" ").test(text));
    assertFalse(Fold.query("brass salon").test(text));
  }
}
