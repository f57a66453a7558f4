package org.gardefou.ui.money;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.gardefou.summary.MoneyBlock;
import org.gardefou.ui.component.Ui;

/** A figure at the right of its name. */
final class MoneyLine extends HBox {
  /** A value up to so many letters stands on one line; names wrap instead. */
  private static final int SHORT = 16;

  MoneyLine(MoneyBlock.Line line) {
    getStyleClass().addAll("money-line", "gap-12");
    setAlignment(Pos.TOP_LEFT);
    Label name = Ui.grow(Ui.paragraph(line.label(), "caption"));
    name.setMinWidth(0);
    Label value = Ui.paragraph(line.value(), "caption", "value");
    if (line.value().length() <= SHORT) {
      value.setMinWidth(USE_PREF_SIZE);
    }
    getChildren().addAll(name, value);
  }
}
