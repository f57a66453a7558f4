package org.gardefou.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.gardefou.store.window.Frame;
import org.gardefou.ui.window.Placement.Corner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the window opens, on screens that are only rectangles. */
class PlacementTest {
  private static final Area MAIN = new Area(0, 30, 1920, 1050);
  private static final Area LEFT = new Area(-1600, 0, 1600, 900);
  private static final Area USUAL = new Area(0, 0, 1440, 900);
  private static final Area LEAST = new Area(0, 0, 1000, 700);

  private static Placement place(double x, double y, double width, double height, Area... all) {
    return Placement.of(
        Optional.of(new Frame(x, y, width, height, false)), List.of(all), USUAL, LEAST);
  }

  @Test
  void theFirstTimeItHasItsUsualSizeWhereTheSystemPutsIt() {
    assertEquals(
        new Placement(Optional.empty(), 1440, 900),
        Placement.of(Optional.empty(), List.of(MAIN), USUAL, LEAST));
  }

  @Test
  void theUsualSizeFitsASmallScreen() {
    Area small = new Area(0, 0, 1366, 738);
    assertEquals(
        new Placement(Optional.empty(), 1366, 738),
        Placement.of(Optional.empty(), List.of(small), USUAL, LEAST));
    Area tiny = new Area(0, 0, 800, 600);
    assertEquals(
        new Placement(Optional.empty(), 1000, 700),
        Placement.of(Optional.empty(), List.of(tiny), USUAL, LEAST),
        "never below the least size");
  }

  @Test
  void itOpensWhereItWas() {
    assertEquals(
        new Placement(Optional.of(new Corner(120, 80)), 1200, 800),
        place(120, 80, 1200, 800, MAIN));
    assertEquals(
        new Placement(Optional.of(new Corner(-1500, 50)), 1100, 750),
        place(-1500, 50, 1100, 750, MAIN, LEFT),
        "on the second screen too");
  }

  @Test
  void aMonitorThatIsGoneIsForgottenTheSizeIsNot() {
    assertEquals(new Placement(Optional.empty(), 1100, 750), place(-1500, 50, 1100, 750, MAIN));
  }

  @ParameterizedTest
  @CsvSource({
    "1801, 100, false", // 119 pixels of the title in sight
    "1800, 100, true",
    "-981, 100, false",
    "-980, 100, true",
    "100, -1, false", // the title lies below the bar of the system
    "100, 30, true",
    "100, 1080, false",
  })
  void theTitleHasToBeInReach(double x, double y, boolean kept) {
    Placement placement = place(x, y, 1100, 750, MAIN);
    assertEquals(kept ? Optional.of(new Corner(x, y)) : Optional.empty(), placement.place());
    assertEquals(1100, placement.width());
  }

  @Test
  void aWindowAcrossTwoScreensStaysThere() {
    assertEquals(
        new Placement(Optional.of(new Corner(-50, 40)), 1200, 800),
        place(-50, 40, 1200, 800, MAIN, LEFT));
  }

  @Test
  void aScreenThatBecameSmallerHoldsTheWholeWindow() {
    Area smaller = new Area(0, 0, 1280, 720);
    assertEquals(
        new Placement(Optional.of(new Corner(0, 0)), 1280, 720),
        place(200, 100, 1900, 1000, smaller));
  }

  @Test
  void belowTheLeastSizeItGrows() {
    assertEquals(
        new Placement(Optional.of(new Corner(10, 40)), 1000, 700), place(10, 40, 300, 2, MAIN));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 0, -5})
  void whatMakesNoSenseCountsAsNotRemembered(double wrong) {
    assertEquals(new Placement(Optional.empty(), 1440, 900), place(10, 40, wrong, 800, MAIN));
  }

  @Test
  void withoutAnyScreenNothingFails() {
    assertEquals(new Placement(Optional.empty(), 1200, 800), place(10, 40, 1200, 800));
  }
}
