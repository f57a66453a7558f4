package org.gardefou.ui.component;

import org.gardefou.engine.Figures;
import org.gardefou.engine.Interval;
import org.gardefou.text.Messages;

/** Intervals for screen readers. */
public final class SpokenFigures {
  private SpokenFigures() {}

  /** {@code 46 to 53 of 100}. */
  public static String of(Messages messages, Interval interval) {
    int low = Figures.whole(interval.low());
    int high = Figures.whole(interval.high());
    return low == high
        ? messages.get("interval.one", low)
        : messages.get("interval.range", low, high);
  }
}
