package org.gardefou.ui.component;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Two parts side by side, the left one of a fixed width; one above the other where it is narrow.
 * Sizes are in design pixels and grow with the text size.
 */
public final class Columns extends UnitRegion {
  private final Region left;
  private final Region right;
  private final Sizes sizes;

  /**
   * Sizes in design pixels.
   *
   * @param left width of the left part
   * @param gap between the two
   * @param stackBelow width below which they stand one above the other
   */
  public record Sizes(double left, double gap, double stackBelow) {}

  /** Two parts. */
  public Columns(Region left, Region right, Sizes sizes) {
    this.left = left;
    this.right = right;
    this.sizes = sizes;
    getStyleClass().add("columns");
    getChildren().addAll(left, right);
  }

  private boolean stacked(double width) {
    return width < sizes.stackBelow() * unit();
  }

  private double leftWidth(double width) {
    return stacked(width) ? width : sizes.left() * unit();
  }

  private double rightWidth(double width) {
    return stacked(width) ? width : Math.max(0, width - (sizes.left() + sizes.gap()) * unit());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return sizes.stackBelow() * unit();
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? prefWidth(-1) : width;
    double first = left.prefHeight(leftWidth(room));
    double second = right.prefHeight(rightWidth(room));
    return stacked(room) ? first + 12 * unit() + second : Math.max(first, second);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double leftHeight = left.prefHeight(leftWidth(width));
    left.resizeRelocate(0, 0, leftWidth(width), leftHeight);
    double x = stacked(width) ? 0 : (sizes.left() + sizes.gap()) * unit();
    double y = stacked(width) ? leftHeight + 12 * unit() : 0;
    double wide = rightWidth(width);
    right.resizeRelocate(snapPositionX(x), snapPositionY(y), wide, right.prefHeight(wide));
  }
}
