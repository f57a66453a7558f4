package org.gardefou.ui.decision;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Areas;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;

/** What she protects: her own words, and suggestions that add a word. */
final class ProtectField extends VBox {
  private static final List<String> WORDS =
      List.of("respect", "confidence", "autonomy", "credibility", "health");

  private final TextArea area = Areas.of(2);
  private final FlowPane chips = new FlowPane(8, 8);

  ProtectField() {
    getStyleClass().add("gap-8");
    area.setId("protects");
    getChildren().addAll(area, chips);
  }

  TextArea area() {
    return area;
  }

  void show(Messages texts) {
    chips.getChildren().clear();
    for (String word : WORDS) {
      String text = texts.get("decision.protects." + word);
      Button chip = Ui.button(Icon.PLUS, text, () -> add(text), "small", "suggestion");
      chip.setId("protect-" + word);
      chip.setAccessibleText(texts.get("decision.protects.add", text));
      chips.getChildren().add(chip);
    }
  }

  private void add(String word) {
    String words = area.getText().strip();
    if (words
        .toLowerCase(java.util.Locale.ROOT)
        .contains(word.toLowerCase(java.util.Locale.ROOT))) {
      return;
    }
    area.setText(words.isEmpty() ? word : words.replaceAll("[.,;]+$", "") + ", " + word);
  }
}
