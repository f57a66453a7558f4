package org.gardefou.ui.compare;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * How a line of the comparison is divided: its name, which stays, then one lane a mission. Lanes
 * that have no room are reached by moving all of them to the left.
 */
final class Lanes {
  private static final double NAME = 176;
  private static final double NARROW_NAME = 128;
  private static final double NARROW_BELOW = 560;
  private static final double LEAST = 224;

  private final int count;
  private final DoubleProperty offset = new SimpleDoubleProperty();
  private double name;
  private double room;
  private double lane;

  Lanes(int count) {
    this.count = count;
  }

  /** Divides a width; {@code unit} is a design pixel in pixels. */
  void fit(double width, double unit) {
    name = Math.floor((width < NARROW_BELOW * unit ? NARROW_NAME : NAME) * unit);
    room = Math.max(0, width - name);
    lane = Math.max(LEAST * unit, Math.floor(room / count));
    moveTo(offset.get());
  }

  double name() {
    return name;
  }

  double room() {
    return room;
  }

  double lane() {
    return lane;
  }

  /** How far the lanes can be moved. */
  double overflow() {
    return Math.max(0, count * lane - room);
  }

  /** How far the lanes are moved to the left. */
  DoubleProperty offset() {
    return offset;
  }

  void moveTo(double wanted) {
    offset.set(Math.clamp(wanted, 0, overflow()));
  }

  /** Moves as little as needed to show a lane whole. */
  void reveal(int index) {
    double left = index * lane;
    if (left < offset.get()) {
      moveTo(left);
    } else if (left + lane > offset.get() + room) {
      moveTo(left + lane - room);
    }
  }
}
