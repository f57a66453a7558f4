package org.gardefou.ui.facts;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;

/** What follows the last question of a list: a sentence, and one way to go on. */
final class ListFooter extends HBox {
  private final Button button;

  private ListFooter(String text, String verb, Runnable goOn) {
    getStyleClass().addAll("list-footer", "gap-12");
    button = Ui.button(verb, goOn);
    var words = Ui.grow(Ui.paragraph(text, "dense", "muted"));
    words.setMinWidth(0);
    getChildren().addAll(words, button);
  }

  /** After the quick questions: on to all others. */
  static ListFooter quick(int more, Messages messages, Runnable goOn) {
    ListFooter footer =
        new ListFooter(
            messages.count("facts.quick.more", more), messages.get("facts.quick.go"), goOn);
    Ui.show(footer, more > 0);
    return footer;
  }

  /** After the most telling questions: what is open now, in its order. */
  static ListFooter telling(boolean empty, Messages messages, Runnable refresh) {
    return new ListFooter(
        messages.get(empty ? "facts.telling.none" : "facts.telling.end"),
        messages.get("facts.telling.refresh"),
        refresh);
  }

  void focus() {
    button.requestFocus();
  }
}
