package org.gardefou.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.summary.SummaryReport.Section;
import org.gardefou.ui.component.Ui;

/** In words, what sets the missions apart. */
final class DecidingCard extends VBox {
  DecidingCard(Section<String> deciding) {
    getStyleClass().addAll("panel-card", "subtle");
    Label aside = Ui.paragraph(deciding.aside(), "caption", "muted");
    getChildren().add(Ui.column("gap-0", Ui.paragraph(deciding.title(), "h3"), aside));
    int number = 0;
    for (String sentence : deciding.items()) {
      number++;
      Label place = Ui.label(Integer.toString(number), "muted", "dense", "deciding-number");
      place.setMinWidth(USE_PREF_SIZE);
      Label words = Ui.grow(Ui.paragraph(sentence, "dense"));
      words.setMinWidth(0);
      HBox row = Ui.row("gap-8", place, words);
      row.setAlignment(Pos.TOP_LEFT);
      getChildren().add(row);
    }
  }
}
