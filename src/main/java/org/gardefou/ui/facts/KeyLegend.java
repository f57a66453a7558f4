package org.gardefou.ui.facts;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;

/** The keys of the questionnaire in words. */
final class KeyLegend extends VBox {
  KeyLegend() {
    getStyleClass().addAll("key-legend", "gap-4");
  }

  void show(Messages messages) {
    getChildren()
        .setAll(
            line("1–9", messages.get("facts.legend.choose")),
            line("?", messages.get("facts.legend.unknown")),
            line("-", messages.get("facts.legend.na")),
            line(messages.get("facts.key.enter"), messages.get("facts.legend.next")),
            line(messages.get("facts.key.delete"), messages.get("facts.legend.clear")),
            line(messages.get("facts.key.why"), messages.get("facts.legend.why")));
  }

  private static HBox line(String key, String words) {
    Label cap = Ui.label(key, "kbd");
    cap.setMinWidth(USE_PREF_SIZE);
    return Ui.row("gap-8", cap, Ui.label(words, "caption", "muted"));
  }
}
