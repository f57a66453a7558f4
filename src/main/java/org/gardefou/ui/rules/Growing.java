package org.gardefou.ui.rules;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/** Makes a field of several lines as high as its words, so that none is out of sight. */
final class Growing {
  /** Room around the words, in lines and in em. */
  private static final double AROUND = 1.9;

  private static final double EDGES = 2;
  private static final double MOST_LINES = 12;

  private Growing() {}

  static TextArea of(TextArea area) {
    area.textProperty().subscribe(words -> fit(area));
    area.widthProperty().subscribe(width -> fit(area));
    area.fontProperty().subscribe(font -> fit(area));
    return area;
  }

  private static void fit(TextArea area) {
    double em = area.getFont().getSize();
    double room = area.getWidth() - EDGES * em;
    if (room > em) {
      double line = height(area, "x", room);
      double words = Math.min(height(area, area.getText() + "x", room), MOST_LINES * line);
      area.setPrefHeight(Math.ceil(words + AROUND * line));
      area.setMinHeight(TextArea.USE_PREF_SIZE);
    }
  }

  private static double height(TextArea area, String words, double room) {
    Text measured = new Text(words);
    measured.setFont(area.getFont());
    measured.setWrappingWidth(room);
    return measured.getLayoutBounds().getHeight();
  }
}
