package org.gardefou.ui.facts;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;

/** What follows the quick questions. */
final class QuickFooter extends HBox {
  private final Button button;

  QuickFooter(int more, Messages messages, Runnable goOn) {
    getStyleClass().addAll("quick-footer", "gap-12");
    button = Ui.button(messages.get("facts.quick.go"), goOn);
    var words = Ui.grow(Ui.paragraph(messages.count("facts.quick.more", more), "dense", "muted"));
    words.setMinWidth(0);
    getChildren().addAll(words, button);
    Ui.show(this, more > 0);
  }

  void focus() {
    button.requestFocus();
  }
}
