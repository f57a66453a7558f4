package org.gardefou.ui.rules;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Lead, fact, comparison, value and the button at the end of a row. The fact takes the free width;
 * where that is too little, comparison and value follow below, and nothing is cut off.
 */
final class RowBox extends HBox {
  private final Node lead;
  private final Node fact;
  private final Node end;
  private final List<Node> rest;

  RowBox(Node lead, Node fact, List<Node> rest, Node end) {
    this.lead = lead;
    this.fact = fact;
    this.rest = List.copyOf(rest);
    this.end = end;
    getStyleClass().addAll("condition-row", "gap-8");
    getChildren().addAll(lead, fact);
    getChildren().addAll(rest);
    getChildren().add(end);
  }

  private record Place(Node node, double x, double y, double width, double height) {}

  private double gap() {
    return snapSpaceX(getSpacing());
  }

  private static double wanted(Node node) {
    return Math.ceil(Math.max(node.minWidth(-1), node.prefWidth(-1)));
  }

  private static double height(Node node, double width) {
    return Math.ceil(Math.max(node.minHeight(width), node.prefHeight(width)));
  }

  private double indent() {
    return wanted(lead) + gap();
  }

  private List<Place> places(double width) {
    double restWidth = rest.stream().mapToDouble(node -> wanted(node) + gap()).sum();
    double free = width - indent() - restWidth - gap() - wanted(end);
    boolean oneLine = free >= fact.minWidth(-1);
    List<Place> places = new ArrayList<>();
    double factWidth = oneLine ? free : width - indent() - gap() - wanted(end);
    double line = Math.max(height(fact, factWidth), height(end, wanted(end)));
    places.add(new Place(lead, 0, 0, wanted(lead), Math.min(line, height(end, wanted(end)))));
    places.add(new Place(fact, indent(), 0, factWidth, height(fact, factWidth)));
    places.add(new Place(end, width - wanted(end), 0, wanted(end), height(end, wanted(end))));
    double x = oneLine ? indent() + factWidth + gap() : indent();
    placeRest(places, x, oneLine ? 0 : line + gap(), width);
    return places;
  }

  private void placeRest(List<Place> places, double start, double top, double width) {
    double x = start;
    double y = top;
    for (Node node : rest) {
      double own = Math.min(wanted(node), width - indent());
      if (y > 0 && x > indent() && x + own > width) {
        x = indent();
        y += height(node, own) + gap();
      }
      places.add(new Place(node, x, y, own, height(node, own)));
      x += own + gap();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return indent() + fact.minWidth(-1) + gap() + wanted(end);
  }

  @Override
  protected double computePrefWidth(double height) {
    double restWidth = rest.stream().mapToDouble(node -> wanted(node) + gap()).sum();
    return indent() + wanted(fact) + restWidth + gap() + wanted(end);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? computePrefWidth(-1) : width;
    return places(room).stream().mapToDouble(p -> p.y() + p.height()).max().orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    places(getWidth()).forEach(p -> p.node().resizeRelocate(p.x(), p.y(), p.width(), p.height()));
  }
}
