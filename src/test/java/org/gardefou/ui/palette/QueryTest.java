package org.gardefou.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.gardefou.model.Text;
import org.gardefou.ui.component.Icon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
  private static final Finding DARK = finding("Dark theme", "Thème sombre", "View", "Affichage");
  private static final Finding LIGHT = finding("Light theme", "Thème clair", "View", "Affichage");
  private static final Finding MISSION =
      finding("Éditions de l’Œil", "Éditions de l’Œil", "Client", "Client");

  @ParameterizedTest
  @CsvSource({
    "dark",
    "DARK",
    "sombre",
    "theme",
    "thème",
    "theme sombre",
    "sombre theme",
    "som",
    "dark view",
    "affichage sombre",
    "thsom",
    "dt",
    "thme",
    "smbre",
    "da the"
  })
  void findsTheDarkTheme(String typed) {
    assertTrue(new Query(typed).fit(DARK) > 0, typed);
  }

  @ParameterizedTest
  @CsvSource({"light", "sombre clair", "xdark", "darkest", "theme dark light", "ombr2", "tk", "md"})
  void doesNotFindIt(String typed) {
    assertEquals(0, new Query(typed).fit(DARK), typed);
  }

  @ParameterizedTest
  @CsvSource({"editions", "oeil", "œil", "l'oeil", "EDITIONS OEIL", "delo"})
  void foldsAccentsLigaturesAndApostrophes(String typed) {
    assertTrue(new Query(typed).fit(MISSION) > 0, typed);
  }

  @Test
  void aWholeWordComesBeforeAStartAPartAndScatteredLetters() {
    assertOrder("mis", "mis", "mission", "Nova mistral", "commis", "mandats ici");
  }

  @Test
  void aNameThatIsTypedWholeComesFirst() {
    Query all = new Query("all missions");
    Finding whole = finding("All missions", "Toutes les missions", "", "");
    Finding longer = finding("All missions of this client", "x", "", "");
    assertTrue(all.fit(whole) > all.fit(longer));
  }

  @Test
  void wordsOfItsOwnComeBeforeThoseOfWhereItBelongs() {
    Finding elsewhere = finding("Zoom", "Zoom", "Theme", "Thème");
    Query theme = new Query("theme");
    assertTrue(theme.fit(LIGHT) > theme.fit(elsewhere));
    assertTrue(theme.fit(elsewhere) > 0);
  }

  @Test
  void aQueryOfSignsIsEmpty() {
    assertTrue(new Query("  – … ").isEmpty());
  }

  private static void assertOrder(String typed, String... best) {
    List<Integer> fits =
        Arrays.stream(best)
            .map(words -> new Query(typed).fit(finding(words, words, "", "")))
            .toList();
    for (int i = 1; i < fits.size(); i++) {
      assertTrue(fits.get(i - 1) >= fits.get(i), fits::toString);
    }
    assertTrue(fits.getFirst() > fits.getLast(), fits::toString);
  }

  private static Finding finding(String en, String fr, String sideEn, String sideFr) {
    return new Finding(en, Icon.DOCUMENT, new Text(en, fr), new Text(sideEn, sideFr), () -> {});
  }
}
