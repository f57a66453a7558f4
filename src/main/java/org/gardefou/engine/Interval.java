package org.gardefou.engine;

/**
 * A risk, 0-100: at least {@code low}, at most {@code high}; both equal once nothing that matters
 * is open.
 */
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("low " + low + " above high " + high);
    }
  }

  /** Whether the bounds are equal to a hundredth of a point. */
  public boolean isPoint() {
    return high - low < 0.005;
  }
}
