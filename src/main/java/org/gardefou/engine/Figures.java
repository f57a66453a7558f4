package org.gardefou.engine;

/**
 * How a risk is written for people: whole points, without false precision. A figure is cut, not
 * rounded up, so that it never seems to reach a limit that the risk does not reach.
 */
public final class Figures {
  // Added before the cut, so that 46.999999 from floating point is 47.
  private static final double SLACK = 1e-6;

  private Figures() {}

  /** One risk, 0-100, as a whole number. */
  public static int whole(double risk) {
    return (int) Math.floor(risk + SLACK);
  }

  /** An interval as "46–53" with an en dash, or one number where both are the same. */
  public static String interval(Interval risk) {
    int low = whole(risk.low());
    int high = whole(risk.high());
    return low == high ? Integer.toString(low) : low + "–" + high;
  }

  /** Whether an interval shows as nothing but zero. */
  public static boolean zero(Interval risk) {
    return whole(risk.high()) == 0;
  }
}
