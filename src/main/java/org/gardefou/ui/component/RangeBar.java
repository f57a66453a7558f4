package org.gardefou.ui.component;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A figure on a line, with the range in which it should be. The words beside it say the same. */
public final class RangeBar extends UnitRegion {
  private static final double BAR = 8;
  private static final double MARK = 3;
  private static final double MARK_HEIGHT = 16;

  private final double low;
  private final double high;
  private final double end;
  private final Region track = part("track");
  private final Region band = part("band");
  private final Region mark = part("mark");
  private final Label lowText;
  private final Label highText;
  private double value;

  /** A bar from 0 to {@code end} with a range; figures beyond the end stand at it. */
  public RangeBar(int low, int high, int end) {
    this.low = low;
    this.high = high;
    this.end = end;
    lowText = Ui.label(Integer.toString(low), "caption", "muted");
    highText = Ui.label(Integer.toString(high), "caption", "muted");
    getStyleClass().add("range-bar");
    getChildren().addAll(track, band, mark, lowText, highText);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /** Shows a figure; {@code spoken} says it in words. */
  public void show(double newValue, String spoken) {
    value = newValue;
    setAccessibleText(spoken);
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return MARK_HEIGHT * unit() + lowText.prefHeight(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double y = (MARK_HEIGHT - BAR) / 2 * unit();
    double height = BAR * unit();
    track.resizeRelocate(0, y, getWidth(), height);
    band.resizeRelocate(at(low), y, at(high) - at(low), height);
    mark.resizeRelocate(at(value) - MARK * unit() / 2, 0, MARK * unit(), MARK_HEIGHT * unit());
    place(lowText, at(low));
    place(highText, at(high));
  }

  private double at(double figure) {
    return snapPositionX(getWidth() * Math.clamp(figure / end, 0, 1));
  }

  private void place(Label label, double x) {
    double width = label.prefWidth(-1);
    double left = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
    label.resizeRelocate(left, MARK_HEIGHT * unit(), width, label.prefHeight(-1));
  }
}
