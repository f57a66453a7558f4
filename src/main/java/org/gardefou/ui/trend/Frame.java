package org.gardefou.ui.trend;

import java.time.LocalDate;
import javafx.scene.layout.Region;

/**
 * Where things stand in the chart.
 *
 * @param unit one design pixel
 * @param width of the whole chart
 */
record Frame(Drawing drawing, double unit, double width) {
  private static final double TOP = 10;
  private static final double PLOT = 136;
  private static final double LEFT = 34;
  private static final double RIGHT = 112;
  private static final double AXIS = 24;
  private static final double ROW = 20;
  private static final double GAP = 4;

  double px(double design) {
    return design * unit;
  }

  double left() {
    return px(LEFT);
  }

  double right() {
    return Math.max(left() + 1, width - px(RIGHT));
  }

  /** A little room stays at both ends, so that nothing is cut off. */
  double x(LocalDate day) {
    double edge = px(10);
    return left() + edge + drawing.place(day) * Math.max(1, right() - left() - 2 * edge);
  }

  double y(double risk) {
    return foot() - risk / drawing.top() * px(PLOT);
  }

  /** The line of zero. */
  double foot() {
    return px(TOP + PLOT);
  }

  /** The top of the n-th strip below the axis. */
  double strip(int n) {
    return foot() + px(AXIS + n * (ROW + GAP));
  }

  double stripHeight() {
    return px(ROW);
  }

  double height() {
    return strip(drawing.rows()) + px(2);
  }

  /** Gives a region its own size. */
  static void place(Region region, double x, double y) {
    region.resizeRelocate(x, y, region.prefWidth(-1), region.prefHeight(-1));
  }
}
