package org.gardefou.ui.trend;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import org.gardefou.model.Language;
import org.gardefou.ui.component.Ui;

/** Lines and figures behind the curve: every twenty points, the limits, the days, the end. */
final class Scale implements Layer {
  private static final int STEP = 20;

  /** Between the figures of the end and a limit that makes room for them. */
  private static final double GAP = 6;

  private final List<Line> lines = new ArrayList<>();
  private final List<Label> figures = new ArrayList<>();
  private final List<Line> limits = new ArrayList<>();
  private final List<Label> limitWords = new ArrayList<>();
  private final List<Axis.Label> days;
  private final List<Label> dayWords;
  private final Label now;
  private final Label nowDay;

  Scale(Drawing drawing, Language language) {
    for (int risk = 0; risk <= drawing.top(); risk += STEP) {
      lines.add(Layer.styled(new Line(), "grid"));
      figures.add(Ui.label(Integer.toString(risk), "caption", "muted"));
    }
    for (Drawing.Limit limit : drawing.limits()) {
      limits.add(Layer.styled(new Line(), "limit"));
      limitWords.add(Ui.label(limit.label(), "caption", "muted"));
    }
    days = Axis.of(drawing.from(), drawing.to(), language);
    dayWords = days.stream().map(day -> Ui.label(day.words(), "caption", "muted")).toList();
    now = Ui.label(drawing.now().figures(), "caption", "strong");
    nowDay = Ui.label(drawing.now().day(), "caption", "muted");
  }

  @Override
  public List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(lines);
    nodes.addAll(limits);
    nodes.addAll(figures);
    nodes.addAll(limitWords);
    nodes.addAll(dayWords);
    nodes.add(now);
    nodes.add(nowDay);
    return nodes;
  }

  @Override
  public void layOut(Frame frame) {
    for (int i = 0; i < lines.size(); i++) {
      across(lines.get(i), frame, i * STEP);
      Label figure = figures.get(i);
      double x = frame.left() - frame.px(8) - figure.prefWidth(-1);
      Frame.place(figure, x, middle(figure, frame.y(i * STEP)));
    }
    layOutRight(frame);
    layOutDays(frame);
  }

  private static void across(Line line, Frame frame, double risk) {
    double y = Math.round(frame.y(risk)) + 0.5;
    line.setStartX(frame.left());
    line.setEndX(frame.right());
    line.setStartY(y);
    line.setEndY(y);
  }

  private static double middle(Label label, double y) {
    return y - label.prefHeight(-1) / 2;
  }

  /** The figures of the end have the best claim to their place; a limit makes room for them. */
  private void layOutRight(Frame frame) {
    List<Drawing.Spot> spots = frame.drawing().spots();
    double x = frame.right() + frame.px(8);
    double line = now.prefHeight(-1);
    double gap = frame.px(GAP);
    double top = spots.isEmpty() ? 0 : frame.y(spots.getLast().risk().low()) - line;
    Frame.place(now, x, top);
    Frame.place(nowDay, x, top + line);
    for (int i = 0; i < limits.size(); i++) {
      double risk = frame.drawing().limits().get(i).at();
      across(limits.get(i), frame, risk);
      Label words = limitWords.get(i);
      Frame.place(
          words, x, clear(middle(words, frame.y(risk)), line, top - gap, top + 2 * line + gap));
    }
  }

  private static double clear(double y, double height, double top, double bottom) {
    if (y + height <= top || y >= bottom) {
      return y;
    }
    return y + height / 2 < (top + bottom) / 2 ? top - height : bottom;
  }

  /** A day is left out where its words would touch those before. */
  private void layOutDays(Frame frame) {
    double free = 0;
    for (int i = 0; i < days.size(); i++) {
      Label words = dayWords.get(i);
      double width = words.prefWidth(-1);
      double x = frame.x(days.get(i).date()) - width / 2;
      boolean room = x >= free && x + width <= frame.right() + frame.px(8);
      words.setVisible(room);
      if (room) {
        Frame.place(words, x, frame.foot() + frame.px(6));
        free = x + width + frame.px(8);
      }
    }
  }
}
