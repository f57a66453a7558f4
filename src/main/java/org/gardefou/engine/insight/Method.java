package org.gardefou.engine.insight;

import java.math.BigDecimal;

/** What insights rest on: assumptions, stated in docs/insights.md. Change both together. */
public final class Method {
  /** Below this mean of the answered scales a mission went badly, whatever else she says. */
  public static final double LEAST_MEAN = 2.5;

  /** Nothing is said about a warning before so many missions count. */
  public static final int LEAST_CASES = 5;

  /** Nor before it was raised, and was not raised, in so many of them each. */
  public static final int LEAST_SIDE = 3;

  /** A criterion warns from this established risk on: that of one red flag (domain.md A.4.2). */
  public static final BigDecimal WARNING = BigDecimal.valueOf(40);

  /** The present weight counts like so many missions when a new one is suggested. */
  public static final double PRIOR_CASES = 20;

  private Method() {}
}
