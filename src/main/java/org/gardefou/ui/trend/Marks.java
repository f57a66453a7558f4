package org.gardefou.ui.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.gardefou.engine.Interval;
import org.gardefou.ui.component.Ui;

/** Numbers at the days that are explained below, and a tick at the foot for days with entries. */
final class Marks implements Layer {
  private static final double ENTRY = 6;
  private static final double GRAVE = 12;
  private static final double NUMBER = 20;

  private final Path entries = Layer.styled(new Path(), "entries");
  private final Path grave = Layer.styled(new Path(), "grave-entries");
  private final List<Label> numbers = new ArrayList<>();
  private final List<Line> stems = new ArrayList<>();

  Marks(Drawing drawing) {
    for (int i = 1; i <= drawing.marks().size(); i++) {
      numbers.add(number(i));
      stems.add(Layer.styled(new Line(), "stem"));
    }
  }

  /** A number as it stands in the chart and before its words. */
  static Label number(int number) {
    Label label = Ui.label(Integer.toString(number), "trend-number");
    label.setMouseTransparent(true);
    return label;
  }

  @Override
  public List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(List.of(entries, grave));
    nodes.addAll(stems);
    nodes.addAll(numbers);
    return nodes;
  }

  @Override
  public void layOut(Frame frame) {
    ticks(entries, frame, false, ENTRY);
    ticks(grave, frame, true, GRAVE);
    layOutNumbers(frame);
  }

  /** Days that fall on the same pixel make one tick. */
  private static void ticks(Path path, Frame frame, boolean grave, double height) {
    List<PathElement> ticks = new ArrayList<>();
    double before = -1;
    for (Drawing.Busy day : frame.drawing().days()) {
      double x = Math.round(frame.x(day.date())) + 0.5;
      if (day.grave() == grave && x > before) {
        ticks.add(new MoveTo(x, frame.foot()));
        ticks.add(new LineTo(x, frame.foot() - frame.px(height)));
        before = x;
      }
    }
    path.getElements().setAll(ticks);
  }

  /**
   * Numbers stand low, or above the curve where they would hide it; one that would touch the one
   * before stands above it.
   */
  private void layOutNumbers(Frame frame) {
    double size = frame.px(NUMBER);
    double right = 0;
    double top = 0;
    for (int i = 0; i < numbers.size(); i++) {
      LocalDate day = frame.drawing().marks().get(i).from();
      double x = frame.x(day);
      double free = free(frame, x, size);
      top = x - size / 2 >= right ? free : top - size - frame.px(1);
      top = top < 0 ? free : top;
      right = x + size / 2;
      numbers.get(i).resizeRelocate(x - size / 2, top, size, size);
      stem(stems.get(i), frame, x, day, top + size / 2);
    }
  }

  /** All of the curve in the width of the number counts, not its day alone. */
  private static double free(Frame frame, double x, double size) {
    double low = frame.foot() - frame.px(GRAVE) - size - frame.px(2);
    DoubleSummaryStatistics curve = curve(frame, x - size, x + size);
    boolean clear = curve.getMax() < low - frame.px(6);
    return clear ? low : curve.getMin() - size - frame.px(8);
  }

  /** How high the curve is between two places, the step that leads there included. */
  private static DoubleSummaryStatistics curve(Frame frame, double from, double to) {
    DoubleSummaryStatistics heights = new DoubleSummaryStatistics();
    double before = frame.y(0);
    for (Drawing.Spot spot : frame.drawing().spots()) {
      double x = frame.x(spot.date());
      double y = frame.y(spot.risk().low());
      if (x >= from && x <= to) {
        heights.accept(y);
      }
      before = x < from ? y : before;
    }
    heights.accept(before);
    return heights;
  }

  private static void stem(Line stem, Frame frame, double x, LocalDate day, double y) {
    stem.setStartX(x);
    stem.setEndX(x);
    stem.setStartY(frame.y(low(frame.drawing(), day)));
    stem.setEndY(y);
  }

  private static double low(Drawing drawing, LocalDate day) {
    return drawing.spots().stream()
        .filter(spot -> !spot.date().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(Drawing.Spot::risk)
        .map(Interval::low)
        .orElse(0.0);
  }
}
