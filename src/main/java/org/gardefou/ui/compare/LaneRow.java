package org.gardefou.ui.compare;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** One line across the lanes: what it is about stays at the left, the cells move behind it. */
final class LaneRow extends Region {
  private final Lanes lanes;
  private final Region name;
  private final List<? extends Region> cells;
  private final Strip strip;

  LaneRow(Lanes lanes, Region name, List<? extends Region> cells) {
    this.lanes = lanes;
    this.name = name;
    this.cells = cells;
    getStyleClass().add("lane-row");
    name.getStyleClass().add("lane-name");
    cells.forEach(cell -> cell.getStyleClass().add("lane-cell"));
    strip = new Strip();
    getChildren().addAll(name, strip);
    lanes.offset().subscribe(offset -> requestLayout());
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
    return lanes.name() + lanes.room();
  }

  @Override
  protected double computePrefHeight(double width) {
    double tallest =
        cells.stream().mapToDouble(cell -> cell.prefHeight(lanes.lane())).max().orElse(0);
    return snapSizeY(Math.max(name.prefHeight(lanes.name()), tallest))
        + snappedTopInset()
        + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double height = getHeight() - top - snappedBottomInset();
    name.resizeRelocate(left, top, lanes.name(), height);
    strip.resizeRelocate(left + lanes.name(), top, lanes.room(), height);
    strip.requestLayout();
  }

  /** The part that moves; what has no room in it is not seen. */
  private final class Strip extends Region {
    private final Rectangle clip = new Rectangle();

    Strip() {
      getChildren().setAll(cells);
      setClip(clip);
    }

    @Override
    protected void layoutChildren() {
      clip.setWidth(getWidth());
      clip.setHeight(getHeight());
      double x = -lanes.offset().get();
      for (Region cell : cells) {
        cell.resizeRelocate(snapPositionX(x), 0, lanes.lane(), getHeight());
        x += lanes.lane();
      }
    }
  }
}
