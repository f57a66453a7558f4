package org.gardefou.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LettersTest {
  private final Letters letters = new Letters();

  @Test
  void theFirstLetterOfAWordThatNoOtherLineHas() {
    assertEquals("_Save now", letters.mark("Save now"));
    assertEquals("Save _everything elsewhere", letters.mark("Save everything elsewhere"));
    assertEquals("Se_ttings", letters.mark("Settings"));
  }

  @Test
  void aLetterWithAnAccentIsNoneSinceNotEveryKeyboardHasIt() {
    assertEquals("É_crire", letters.mark("Écrire"));
  }

  @Test
  void whereAllAreTakenThereIsNone() {
    assertEquals("_a", letters.mark("a"));
    assertEquals("a", letters.mark("a"));
  }

  @Test
  void aLineInANameIsNoMark() {
    assertEquals("_a__b", letters.mark("a_b"));
    assertEquals("a___b", letters.mark("a_b"));
  }
}
