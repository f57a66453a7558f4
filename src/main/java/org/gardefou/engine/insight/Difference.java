package org.gardefou.engine.insight;

import org.gardefou.engine.insight.Share.Range;

/** How much larger one share is than another that shares no case with it. */
public record Difference(Share one, Share other) {
  /** The difference seen, -1 to 1. */
  public double seen() {
    return one.seen() - other.seen();
  }

  /**
   * Newcombe’s hybrid score interval of 95 % (Newcombe, Interval estimation for the difference
   * between independent proportions, Statistics in Medicine 17, 1998, method 10): it joins the two
   * Wilson intervals.
   */
  public Range interval() {
    Range a = one.interval();
    Range b = other.interval();
    double down = Math.hypot(one.seen() - a.low(), b.high() - other.seen());
    double up = Math.hypot(a.high() - one.seen(), other.seen() - b.low());
    return new Range(Math.max(-1, seen() - down), Math.min(1, seen() + up));
  }
}
