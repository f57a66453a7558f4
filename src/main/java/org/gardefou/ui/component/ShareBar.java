package org.gardefou.ui.component;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A share from none to all: a mark for what was seen, a band for what it may be in truth. */
public final class ShareBar extends UnitRegion {
  private static final double BAR = 8;
  private static final double MARK = 3;
  private static final double MARK_HEIGHT = 14;
  private static final double WIDTH = 128;

  private final double low;
  private final double high;
  private final double seen;
  private final Region track = part("track");
  private final Region band = part("band");
  private final Region mark = part("mark");

  /**
   * A bar; shares run from 0 to 1.
   *
   * @param spoken says the same in words
   */
  public ShareBar(double low, double high, double seen, String spoken) {
    this.low = low;
    this.high = high;
    this.seen = seen;
    getStyleClass().add("share-bar");
    getChildren().addAll(track, band, mark);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(spoken);
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDTH * unit();
  }

  @Override
  protected double computeMinWidth(double height) {
    return WIDTH / 2 * unit();
  }

  @Override
  protected double computePrefHeight(double width) {
    return MARK_HEIGHT * unit();
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
    double wide = MARK * unit();
    double x = Math.clamp(at(seen) - wide / 2, 0, Math.max(0, getWidth() - wide));
    mark.resizeRelocate(x, 0, wide, MARK_HEIGHT * unit());
  }

  private double at(double share) {
    return snapPositionX(getWidth() * Math.clamp(share, 0, 1));
  }
}
