package org.gardefou.ui.window;

/** A rectangle on the screens, in pixels as JavaFX counts them. */
public record Area(double x, double y, double width, double height) {
  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  /** How much of this area lies in another one. */
  double shared(Area other) {
    double across = Math.min(right(), other.right()) - Math.max(x, other.x);
    double down = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
    return Math.max(0, across) * Math.max(0, down);
  }
}
