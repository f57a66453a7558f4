package org.gardefou.ui.component;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;

/**
 * Things side by side that break into rows where it is narrow; nothing is wider than the room.
 * (JavaFX's own FlowPane fails when a child asks for a new layout while it is measured.)
 */
public class Flow extends UnitRegion {
  private final double gap;
  private final double rowGap;
  private VPos align = VPos.CENTER;

  /** A row; {@code gap} in design pixels stands between things and between rows. */
  public Flow(double gap, Node... children) {
    this(gap, gap, children);
  }

  /** A row whose rows stand closer or wider apart than the things in them. */
  public Flow(double gap, double rowGap, Node... children) {
    this.gap = gap;
    this.rowGap = rowGap;
    getStyleClass().add("flow");
    getChildren().setAll(children);
  }

  /** Where things of different heights stand in their row; centred unless said otherwise. */
  public Flow aligned(VPos newAlign) {
    align = newAlign;
    return this;
  }

  /** The things, in order. */
  public ObservableList<Node> items() {
    return getChildren();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double gapNow() {
    return snapSpaceX(gap * unit());
  }

  private double rowGapNow() {
    return snapSpaceY(rowGap * unit());
  }

  private double width(Node node, double room) {
    double wanted = snapSizeX(Math.max(node.minWidth(-1), node.prefWidth(-1)));
    return room < 0 ? wanted : Math.min(wanted, room);
  }

  private double height(Node node, double room) {
    double width = width(node, room);
    return snapSizeY(Math.max(node.minHeight(width), node.prefHeight(width)));
  }

  private List<List<Node>> rows(double room) {
    List<List<Node>> rows = new ArrayList<>();
    double left = 0;
    for (Node node : getManagedChildren()) {
      double wanted = width(node, room);
      if (rows.isEmpty() || (room >= 0 && wanted > left + 0.5)) {
        rows.add(new ArrayList<>());
        left = room;
      }
      rows.getLast().add(node);
      left -= wanted + gapNow();
    }
    return rows;
  }

  private double inside(double width) {
    return width < 0 ? -1 : Math.max(0, width - snappedLeftInset() - snappedRightInset());
  }

  private double rowHeight(List<Node> row, double room) {
    return row.stream().mapToDouble(node -> height(node, room)).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    double gaps = gapNow() * Math.max(0, getManagedChildren().size() - 1);
    return snappedLeftInset()
        + getManagedChildren().stream().mapToDouble(node -> width(node, -1)).sum()
        + gaps
        + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset()
        + getManagedChildren().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0)
        + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = inside(width);
    List<List<Node>> rows = rows(room);
    return snappedTopInset()
        + rows.stream().mapToDouble(row -> rowHeight(row, room)).sum()
        + rowGapNow() * Math.max(0, rows.size() - 1)
        + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double room = inside(getWidth());
    double y = snappedTopInset();
    for (List<Node> row : rows(room)) {
      double height = rowHeight(row, room);
      layOut(row, y, height, room);
      y += height + rowGapNow();
    }
  }

  private void layOut(List<Node> row, double y, double height, double room) {
    double x = snappedLeftInset();
    for (Node node : row) {
      double width = width(node, room);
      double own = height(node, room);
      double below =
          align == VPos.BOTTOM ? height - own : align == VPos.TOP ? 0 : (height - own) / 2;
      node.resizeRelocate(x, snapPositionY(y + below), width, own);
      x += width + gapNow();
    }
  }
}
