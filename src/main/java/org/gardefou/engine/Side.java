package org.gardefou.engine;

/** The two ends of an interval. */
enum Side {
  /** Open answers turn out well. */
  BEST,
  /** Open answers turn out badly. */
  WORST
}
