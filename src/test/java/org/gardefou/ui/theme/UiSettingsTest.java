package org.gardefou.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UiSettingsTest {
  @Test
  void nothingSetMeansTheSystemsWay() {
    assertEquals(
        new UiSettings(Language.EN, ThemeChoice.SYSTEM, 100, MotionChoice.SYSTEM),
        UiSettings.of(Freelancer.create(), Language.EN));
  }

  @Test
  void readsWhatSheChose() {
    Freelancer freelancer =
        Freelancer.create()
            .withSetting("language", "fr")
            .withSetting("theme", "dark")
            .withSetting("zoom", "150")
            .withSetting("motion", "reduced");
    assertEquals(
        new UiSettings(Language.FR, ThemeChoice.DARK, 150, MotionChoice.REDUCED),
        UiSettings.of(freelancer, Language.EN));
  }

  @ParameterizedTest
  @CsvSource({
    "20,80",
    "79,80",
    "201,200",
    "9999,200",
    "99999999999,100",
    "big,100",
    "'',100",
    "-5,100"
  })
  void aTextSizeOutOfReachIsBroughtBack(String written, int zoom) {
    Freelancer freelancer = Freelancer.create().withSetting("zoom", written);
    assertEquals(zoom, UiSettings.of(freelancer, Language.FR).zoom());
  }

  @Test
  void unknownWordsCountAsNotSet() {
    Freelancer freelancer =
        Freelancer.create()
            .withSetting("language", "de")
            .withSetting("theme", "pink")
            .withSetting("motion", "lively");
    assertEquals(
        new UiSettings(Language.FR, ThemeChoice.SYSTEM, 100, MotionChoice.SYSTEM),
        UiSettings.of(freelancer, Language.FR));
  }
}
