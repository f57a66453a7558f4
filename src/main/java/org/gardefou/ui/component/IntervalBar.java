package org.gardefou.ui.component;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.gardefou.engine.Interval;
import org.gardefou.text.Messages;

/**
 * A risk from 0 to 100: dark is established, light with an edge is what open answers may add, ticks
 * stand at the thresholds, in rising order.
 */
public final class IntervalBar extends UnitRegion {
  private static final double BAR = 8;
  private static final double TICK_TOP = 10;
  private static final double TICK = 4;
  private static final double LABEL_TOP = 15;
  private static final double LABEL_GAP = 8;

  private final Region track = part("track");
  private final Region known = part("known");
  private final Region open = part("open");
  private final Region zero = part("zero");
  private final List<Region> ticks = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private List<Tick> marks = List.of();
  private Interval interval = new Interval(0, 0);

  /**
   * A threshold.
   *
   * @param at where, 0-100
   * @param label words below it, may be empty
   */
  public record Tick(double at, String label) {
    /** A tick without words. */
    public static Tick at(double at) {
      return new Tick(at, "");
    }
  }

  /** An empty bar. */
  public IntervalBar() {
    getStyleClass().add("interval-bar");
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(track, known, open, zero);
  }

  /** Shows a risk. */
  public void show(Messages messages, Interval risk) {
    interval = risk;
    setAccessibleText(SpokenFigures.of(messages, risk));
    requestLayout();
  }

  /** Puts ticks at the thresholds. */
  public void setTicks(List<Tick> newTicks) {
    if (newTicks.equals(marks)) {
      return;
    }
    marks = List.copyOf(newTicks);
    getChildren().removeAll(ticks);
    getChildren().removeAll(labels);
    ticks.clear();
    labels.clear();
    for (Tick mark : marks) {
      ticks.add(part("tick"));
      labels.add(new Label(mark.label()));
    }
    getChildren().addAll(ticks);
    getChildren().addAll(labels);
  }

  private boolean hasLabels() {
    return marks.stream().anyMatch(mark -> !mark.label().isEmpty());
  }

  @Override
  protected double computePrefHeight(double width) {
    if (marks.isEmpty()) {
      return BAR * unit();
    }
    double words =
        hasLabels() ? LABEL_TOP * unit() + labels.getFirst().prefHeight(-1) : TICK_TOP * unit();
    return Math.max(words, (TICK_TOP + TICK) * unit());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 104 * unit();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 48 * unit();
  }

  @Override
  protected void layoutChildren() {
    double bar = BAR * unit();
    double low = x(interval.low());
    double high = x(interval.high());
    track.resizeRelocate(0, 0, getWidth(), bar);
    known.resizeRelocate(0, 0, low, bar);
    open.setVisible(high - low >= 1);
    open.resizeRelocate(low, 0, Math.max(high - low, Math.min(3, getWidth() - low)), bar);
    zero.setVisible(low < 1);
    zero.resizeRelocate(0, -2 * unit(), 2 * unit(), bar + 4 * unit());
    double right = getWidth();
    for (int i = marks.size() - 1; i >= 0; i--) {
      right = layOutTick(i, right) - LABEL_GAP * unit();
    }
  }

  /** Words stay left of those of the next tick; returns where they begin. */
  private double layOutTick(int i, double right) {
    double x = x(marks.get(i).at());
    ticks.get(i).resizeRelocate(x, TICK_TOP * unit(), 1, TICK * unit());
    Label label = labels.get(i);
    double width = label.prefWidth(-1);
    double left = Math.clamp(x - width / 2, 0, Math.max(0, right - width));
    label.resizeRelocate(left, LABEL_TOP * unit(), width, label.prefHeight(-1));
    return left;
  }

  private double x(double points) {
    return snapPositionX(getWidth() * Math.clamp(points, 0, 100) / 100);
  }
}
