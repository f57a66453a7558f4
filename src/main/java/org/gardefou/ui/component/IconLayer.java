package org.gardefou.ui.component;

import java.util.Locale;

/**
 * One stroke or fill of an icon, on the 16 px grid.
 *
 * @param style style class that gives it its colour
 * @param width stroke width
 * @param dash length of dash and gap, 0 for a solid line
 */
record IconLayer(String path, String style, double width, double dash) {
  private static final double STROKE = 1.5;

  static IconLayer line(String path) {
    return new IconLayer(path, "line", STROKE, 0);
  }

  static IconLayer bold(String path, double width) {
    return new IconLayer(path, "line", width, 0);
  }

  static IconLayer fill(String path) {
    return new IconLayer(path, "fill", STROKE, 0);
  }

  static IconLayer inner(String path, double width) {
    return new IconLayer(path, "inner", width, 0);
  }

  static IconLayer circle(double x, double y, double radius) {
    return line(circlePath(x, y, radius));
  }

  static IconLayer dashedCircle(double x, double y, double radius) {
    return new IconLayer(circlePath(x, y, radius), "line", STROKE, 2.5);
  }

  static IconLayer box(double x, double y, double width, double height) {
    return line(
        String.format(
            Locale.ROOT,
            "M%s %sh%sa1 1 0 0 1 1 1v%sa1 1 0 0 1 -1 1h-%sa1 1 0 0 1 -1 -1v-%sa1 1 0 0 1 1 -1z",
            x + 1,
            y,
            width - 2,
            height - 2,
            width - 2,
            height - 2));
  }

  private static String circlePath(double x, double y, double radius) {
    return String.format(
        Locale.ROOT,
        "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 -%s 0z",
        x - radius,
        y,
        radius,
        radius,
        2 * radius,
        radius,
        radius,
        2 * radius);
  }
}
