package org.gardefou.engine.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gardefou.engine.checkin.Strain.Band;
import org.gardefou.engine.checkin.Strain.Point;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.StrainCheck;
import org.junit.jupiter.api.Test;

/** The strain check in figures, by hand (domain.md C). */
class StrainTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static StrainCheck check(LocalDate day, int... answers) {
    Map<String, Integer> given = new TreeMap<>();
    for (int i = 0; i < answers.length; i++) {
      given.put(Strain.ITEMS.get(i), answers[i]);
    }
    return new StrainCheck(day, given, Map.of());
  }

  /** 50/4 = 12.5, 225/6 = 37.5, 325/6 = 54.2. */
  @Test
  void aResultIsTheMeanOfAtLeastFourAnswers() {
    assertTrue(Strain.mean(check(TODAY, 100, 100, 100)).isEmpty());
    Strain strain =
        Strain.of(
            Mission.create("Trade fairs", Phase.ONGOING)
                .withStrainCheck(check(TODAY.minusWeeks(9), 0, 25, 25, 0))
                .withStrainCheck(check(TODAY.minusWeeks(6), 100, 100))
                .withStrainCheck(check(TODAY.minusWeeks(4), 50, 25, 50, 25, 50, 25))
                .withStrainCheck(check(TODAY, 75, 50, 50, 50, 50, 50)));
    assertEquals(List.of(13, 38, 54), strain.points().stream().map(Point::mean).toList());
    assertEquals(new Point(TODAY.minusWeeks(9), 13), strain.baseline().orElseThrow());
    assertEquals(new Point(TODAY, 54), strain.last().orElseThrow());
    assertEquals(Optional.empty(), new Strain(List.of()).baseline());
  }

  @Test
  void theBandsBeginAtFortyAndSixty() {
    List<Band> bands = Arrays.stream(new int[] {39, 40, 59, 60}).mapToObj(Band::of).toList();
    assertEquals(List.of(Band.WATCH, Band.ACT, Band.ACT, Band.RED), bands);
  }

  private static boolean rises(int earlier, LocalDate day, int last) {
    return new Strain(List.of(new Point(day, earlier), new Point(TODAY, last))).rises();
  }

  @Test
  void fifteenPointsWithinEightWeeksAreARise() {
    assertTrue(rises(30, TODAY.minusWeeks(8), 45));
    assertFalse(rises(31, TODAY.minusWeeks(8), 45));
    assertFalse(rises(45, TODAY.minusWeeks(4), 30));
    assertFalse(rises(0, TODAY.minusWeeks(8).minusDays(1), 100));
    assertFalse(new Strain(List.of()).rises());
  }
}
