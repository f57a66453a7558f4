package org.gardefou.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gardefou.engine.Interval;
import org.gardefou.summary.Drawing.Ink;
import org.gardefou.summary.Drawing.Mark;

/**
 * The interval bar: dark is established, light with an edge is what open answers may add, marks
 * stand at the limits.
 */
final class Bars {
  private static final double HEIGHT = 9;
  private static final double TOP = 1;
  private static final double BOTTOM = 8;

  private Bars() {}

  /** A bar of the given width in pixels, with marks at some risks. */
  static Drawing of(Interval risk, double width, double... limits) {
    double low = risk.low() * width / 100;
    double high = risk.high() * width / 100;
    List<Mark> marks = new ArrayList<>();
    marks.add(box(0, TOP, width, BOTTOM, Ink.TRACK));
    if (high - low >= 1) {
      marks.add(box(low, TOP, high, BOTTOM, Ink.EDGE));
      marks.add(box(low + 0.75, TOP + 0.75, high - 0.75, BOTTOM - 0.75, Ink.MAYBE));
    }
    marks.add(box(0, TOP, Math.max(low, 1), BOTTOM, Ink.KNOWN));
    for (double limit : limits) {
      double x = Math.clamp(limit, 0, 100) * width / 100;
      marks.add(box(x - 0.5, 0, x + 0.5, HEIGHT, Ink.LIMIT));
    }
    return new Drawing(width, HEIGHT, marks);
  }

  private static Mark box(double left, double top, double right, double bottom, Ink ink) {
    return Drawing.fill(
        String.format(
            Locale.ROOT,
            "M %.2f %.2f L %.2f %.2f L %.2f %.2f L %.2f %.2f Z",
            left,
            top,
            right,
            top,
            right,
            bottom,
            left,
            bottom),
        ink);
  }
}
