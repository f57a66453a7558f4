package org.gardefou.ui.trend;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.gardefou.ui.trend.Drawing.Spot;

/**
 * The curve in steps, since between two days that differ nothing changed; its band; what was said
 * at check-ins; and where the reader is.
 */
final class Curve implements Layer {
  private static final double DOT = 3.5;
  private static final double ROOM = 14;

  private final List<Spot> spots;
  private final List<Spot> said;
  private final Polygon band = Layer.styled(new Polygon(), "band");
  private final Polyline line = Layer.styled(new Polyline(), "curve");
  private final List<Circle> dots;
  private final List<Rectangle> saidMarks;
  private final Line cursor = Layer.styled(new Line(), "cursor");
  private final Circle cursorDot = Layer.styled(new Circle(), "cursor-dot");
  private int at;

  Curve(Drawing drawing) {
    spots = drawing.spots();
    said = drawing.said();
    dots = spots.stream().map(spot -> Layer.styled(new Circle(), "dot")).toList();
    saidMarks = said.stream().map(spot -> Layer.styled(new Rectangle(), "said")).toList();
    at = spots.size() - 1;
  }

  @Override
  public List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(List.of(band, line, cursor));
    nodes.addAll(dots);
    nodes.addAll(saidMarks);
    nodes.add(cursorDot);
    return nodes;
  }

  /** Puts the reader at a point. */
  void moveTo(int point) {
    at = point;
  }

  @Override
  public void layOut(Frame frame) {
    List<Double> low = new ArrayList<>();
    List<Double> high = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      double x = frame.x(spots.get(i).date());
      step(low, x, frame.y(spots.get(i).risk().low()));
      step(high, x, frame.y(spots.get(i).risk().high()));
    }
    line.getPoints().setAll(low);
    for (int i = low.size() - 2; i >= 0; i -= 2) {
      high.add(low.get(i));
      high.add(low.get(i + 1));
    }
    band.getPoints().setAll(high);
    layOutDots(frame);
    layOutSaid(frame);
    layOutCursor(frame);
  }

  /** Level up to the day, then up or down on it. */
  private static void step(List<Double> points, double x, double y) {
    if (!points.isEmpty()) {
      double before = points.getLast();
      points.add(x);
      points.add(before);
    }
    points.add(x);
    points.add(y);
  }

  /** A dot stands where there is room for it; the last always does. */
  private void layOutDots(Frame frame) {
    double free = frame.x(spots.getLast().date()) + 1;
    for (int i = spots.size() - 1; i >= 0; i--) {
      double x = frame.x(spots.get(i).date());
      Circle dot = dots.get(i);
      dot.setVisible(x <= free);
      place(dot, x, frame.y(spots.get(i).risk().low()), frame.px(DOT));
      free = dot.isVisible() ? x - frame.px(ROOM) : free;
    }
  }

  private static void place(Circle circle, double x, double y, double radius) {
    circle.setCenterX(x);
    circle.setCenterY(y);
    circle.setRadius(radius);
  }

  private void layOutSaid(Frame frame) {
    for (int i = 0; i < said.size(); i++) {
      double edge = frame.px(8);
      Rectangle mark = saidMarks.get(i);
      mark.setX(frame.x(said.get(i).date()) - edge / 2);
      mark.setY(frame.y(said.get(i).risk().low()) - edge / 2);
      mark.setWidth(edge);
      mark.setHeight(edge);
    }
  }

  private void layOutCursor(Frame frame) {
    double x = Math.round(frame.x(spots.get(at).date())) + 0.5;
    cursor.setStartX(x);
    cursor.setEndX(x);
    cursor.setStartY(frame.y(frame.drawing().top()));
    cursor.setEndY(frame.foot());
    place(cursorDot, x, frame.y(spots.get(at).risk().low()), frame.px(DOT + 1));
  }
}
