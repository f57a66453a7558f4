package org.gardefou.ui.component;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** Breaks the buttons of a segmented choice into rows. */
final class SegmentRows {
  private static final double SLACK = 0.5;

  private SegmentRows() {}

  /** Rows that fit a width; a row holds at least one button. */
  static <B extends Region> List<List<B>> of(List<B> buttons, double width) {
    List<List<B>> rows = new ArrayList<>();
    double left = 0;
    for (B button : buttons) {
      if (rows.isEmpty() || width(button) > left + SLACK) {
        rows.add(new ArrayList<>());
        left = width;
      }
      rows.getLast().add(button);
      left -= width(button);
    }
    return rows;
  }

  static double width(Region button) {
    return button.snapSizeX(button.prefWidth(-1));
  }

  static double height(Region button) {
    return button.snapSizeY(Math.max(button.minHeight(-1), button.prefHeight(-1)));
  }
}
