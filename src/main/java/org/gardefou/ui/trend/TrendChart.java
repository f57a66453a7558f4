package org.gardefou.ui.trend;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.gardefou.model.Language;
import org.gardefou.ui.component.UnitRegion;

/**
 * The curve: the line is established, the band is what open answers may add, dashed lines are the
 * limits, numbers are explained below, ticks at the foot are journal entries, strips are agreements
 * and the advice. One stop for Tab; arrows, Home and End go from point to point, a click goes to
 * the nearest.
 */
final class TrendChart extends UnitRegion {
  private final Drawing drawing;
  private final Curve curve;
  private final List<Layer> layers;
  private final IntConsumer onMove;
  private final IntFunction<String> spoken;
  private int at;

  /**
   * A chart, its reader at the end.
   *
   * @param spoken says a point in words, for screen readers
   * @param onMove hears at which point she is, from now on
   */
  TrendChart(Drawing drawing, Language language, IntFunction<String> spoken, IntConsumer onMove) {
    this.drawing = drawing;
    this.spoken = spoken;
    this.onMove = onMove;
    curve = new Curve(drawing);
    layers = List.of(new Scale(drawing, language), curve, new Marks(drawing), new Strips(drawing));
    getStyleClass().add("trend-chart");
    setId("trend-chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    layers.forEach(layer -> getChildren().addAll(layer.nodes()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    moveTo(drawing.spots().size() - 1);
  }

  private void moveTo(int point) {
    at = Math.clamp(point, 0, drawing.spots().size() - 1);
    curve.moveTo(at);
    setAccessibleText(spoken.apply(at));
    onMove.accept(at);
    requestLayout();
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> go(event, at - 1);
      case RIGHT -> go(event, at + 1);
      case HOME -> go(event, 0);
      case END -> go(event, drawing.spots().size() - 1);
      default -> {}
    }
  }

  private void go(KeyEvent event, int to) {
    event.consume();
    moveTo(to);
  }

  private void press(MouseEvent event) {
    requestFocus();
    Frame frame = frame(getWidth());
    int nearest = 0;
    for (int i = 0; i < drawing.spots().size(); i++) {
      if (away(frame, i, event.getX()) <= away(frame, nearest, event.getX())) {
        nearest = i;
      }
    }
    moveTo(nearest);
  }

  private double away(Frame frame, int point, double x) {
    return Math.abs(frame.x(drawing.spots().get(point).date()) - x);
  }

  private Frame frame(double width) {
    return new Frame(drawing, unit(), width);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 640 * unit();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 300 * unit();
  }

  @Override
  protected double computePrefHeight(double width) {
    return frame(width).height();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    Frame frame = frame(getWidth());
    layers.forEach(layer -> layer.layOut(frame));
  }
}
