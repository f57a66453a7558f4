package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Risks as people read them. */
class FiguresTest {
  @Test
  void aRiskIsCutNotRoundedUp() {
    assertEquals(24, Figures.whole(24.99));
    assertEquals(25, Figures.whole(25));
    assertEquals(25, Figures.whole(24.9999999), "25 but for floating point");
  }

  @Test
  void anIntervalIsOneNumberWhereBothEndsShowTheSame() {
    assertEquals("46–53", Figures.interval(new Interval(46.2, 53.9)));
    assertEquals("46", Figures.interval(new Interval(46.2, 46.9)));
  }

  @Test
  void lessThanAPointShowsAsZero() {
    assertTrue(Figures.zero(new Interval(0, 0.9)));
    assertFalse(Figures.zero(new Interval(0, 1)));
  }
}
