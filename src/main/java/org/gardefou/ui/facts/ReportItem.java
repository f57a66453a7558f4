package org.gardefou.ui.facts;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.Ui;

/** A finding in two lines: its sentence; what it is, its criterion and its rule. */
final class ReportItem extends HBox {
  /**
   * What an item says.
   *
   * @param origin its severity in words, its criterion and its rule
   */
  record Words(Mark mark, String sentence, String origin) {}

  ReportItem(Words words) {
    getStyleClass().addAll("report-item", "gap-8");
    VBox lines =
        Ui.grow(
            Ui.column(
                "gap-0",
                Ui.paragraph(words.sentence(), "dense"),
                Ui.paragraph(words.origin(), "caption", "muted")));
    lines.setMinWidth(0);
    getChildren().addAll(words.mark().shape(16), lines);
  }
}
