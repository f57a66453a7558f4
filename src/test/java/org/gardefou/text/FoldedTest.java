package org.gardefou.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
  @ParameterizedTest
  @CsvSource({
    "Élevé, eleve",
    "ŒUVRE, oeuvre",
    "lætitia, laetitia",
    "l’été, l'ete",
    "Sørensen, sorensen",
    "Łódź, lodz",
    "Straße, strasse",
    "Ångström, angstrom",
    "30\u202f€, 30 eur",
    "avant–après, avant-apres"
  })
  void accentsCaseLigaturesSpacesAndDashesDoNotCount(String text, String folded) {
    assertEquals(folded, Folded.of(text).text());
    assertEquals(folded, Folding.fold(text));
  }

  @Test
  void accentsThatFollowTheirLetterGoToo() {
    assertEquals("eleve", Folding.fold("e\u0301le\u0300ve"));
  }

  @Test
  void everyPlaceLeadsBackToItsOriginal() {
    Folded folded = Folded.of("Cœur d’élève €");
    int heart = folded.text().indexOf("coeur");
    assertEquals(0, folded.origin(heart));
    assertEquals(4, folded.origin(heart + "coeur".length()), "œ is one letter");
    int pupil = folded.text().indexOf("eleve");
    assertEquals(7, folded.origin(pupil));
    assertEquals(12, folded.origin(pupil + "eleve".length()));
    assertEquals(14, folded.origin(folded.text().length()));
  }

  @Test
  void aLetterBeyondTheFirstPlaneIsOneCharacter() {
    Folded folded = Folded.of("a\uD83D\uDE00b");
    assertEquals(3, folded.origin(folded.text().indexOf('b')));
  }
}
