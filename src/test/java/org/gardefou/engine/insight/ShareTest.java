package org.gardefou.engine.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.gardefou.engine.insight.Share.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Intervals against the figures that Newcombe printed in 1998, and what must hold of all of them.
 */
class ShareTest {
  /**
   * Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3.
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void wilsonAsPrinted(int count, int of, double low, double high) {
    assertRange(low, high, new Share(count, of).interval());
  }

  /** Newcombe, Interval estimation for the difference, 1998, table II, method 10, (a), (b), (h). */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.1705, 0.8090",
    "10, 10, 0, 10, 0.6075, 1.0000"
  })
  void newcombeAsPrinted(int one, int ofOne, int other, int ofOther, double low, double high) {
    assertRange(
        low, high, new Difference(new Share(one, ofOne), new Share(other, ofOther)).interval());
  }

  private static void assertRange(double low, double high, Range range) {
    assertEquals(low, range.low(), 0.00006);
    assertEquals(high, range.high(), 0.00006);
  }

  @Test
  void withoutCasesAnythingIsPossible() {
    assertEquals(new Range(0, 1), new Share(0, 0).interval());
    assertThrows(IllegalArgumentException.class, () -> new Share(3, 2));
  }

  @Test
  void everyIntervalHoldsTheShareAndIsWiderWithFewerCases() {
    for (int of = 1; of <= 60; of++) {
      for (int count = 0; count <= of; count++) {
        Share share = new Share(count, of);
        Range range = share.interval();
        String which = count + " of " + of;
        assertTrue(0 <= range.low() && range.low() <= share.seen(), which);
        assertTrue(share.seen() <= range.high() && range.high() <= 1, which);
        Range twice = new Share(2 * count, 2 * of).interval();
        assertTrue(twice.high() - twice.low() < range.high() - range.low(), which);
        Range mirrored = new Share(of - count, of).interval();
        assertEquals(1 - range.low(), mirrored.high(), 1e-12, which);
      }
    }
  }

  @Test
  void everyDifferenceHoldsWhatWasSeen() {
    long seed = Long.getLong("seed", 20261123L);
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      Difference difference = new Difference(share(random), share(random));
      Range range = difference.interval();
      String which = difference + ", seed " + seed;
      assertTrue(range.low() <= difference.seen() + 1e-12, which);
      assertTrue(range.high() >= difference.seen() - 1e-12, which);
      Range back = new Difference(difference.other(), difference.one()).interval();
      assertEquals(-range.low(), back.high(), 1e-12, which);
    }
  }

  private static Share share(Random random) {
    int of = 1 + random.nextInt(40);
    return new Share(random.nextInt(of + 1), of);
  }
}
