package org.gardefou.ui.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Lists one below the other; where room is short, the last gives way first. */
final class FittedColumn extends Region {
  private static final double GAP = 12;

  FittedColumn(FittedList... lists) {
    getChildren().setAll(lists);
  }

  private List<FittedList> lists() {
    return getManagedChildren().stream().map(FittedList.class::cast).toList();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double gaps() {
    return GAP * Math.max(0, lists().size() - 1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return gaps() + lists().stream().mapToDouble(list -> list.prefHeight(width)).sum();
  }

  @Override
  protected double computeMinHeight(double width) {
    return gaps() + lists().stream().mapToDouble(list -> list.minHeight(width)).sum();
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 200;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    Map<FittedList, Double> heights = heights();
    double y = 0;
    for (FittedList list : lists()) {
      double height = heights.getOrDefault(list, 0.0);
      list.resizeRelocate(0, y, getWidth(), height);
      y += height + GAP;
    }
  }

  private Map<FittedList, Double> heights() {
    double width = getWidth();
    double missing = computePrefHeight(width) - getHeight();
    Map<FittedList, Double> heights = new HashMap<>();
    for (FittedList list : lists().reversed()) {
      double wanted = list.prefHeight(width);
      double given = Math.clamp(missing, 0, wanted - list.minHeight(width));
      heights.put(list, wanted - given);
      missing -= given;
    }
    return heights;
  }
}
