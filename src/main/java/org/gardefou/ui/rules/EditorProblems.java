package org.gardefou.ui.rules;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Problem;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;

/** What keeps a draft from being saved, and hints that do not. */
final class EditorProblems extends VBox {
  private final Messages messages;
  private boolean refusing;

  EditorProblems(Messages messages) {
    this.messages = messages;
    getStyleClass().add("gap-4");
    setFocusTraversable(false);
    Ui.show(this, false);
  }

  /** Shows what was found; {@code first} is said before it, and may be empty. */
  void show(List<Problem> found, String first) {
    getChildren().clear();
    refusing = !first.isEmpty() || found.stream().anyMatch(problem -> !problem.warning());
    if (refusing) {
      line(messages.get("rules.refused"), "strong", true);
    }
    if (!first.isEmpty()) {
      line(first, "error", true);
    }
    found.forEach(
        p -> line(messages.of(p.message()), p.warning() ? "muted" : "error", !p.warning()));
    Ui.show(this, !getChildren().isEmpty());
  }

  private void line(String words, String style, boolean grave) {
    Label line = Ui.paragraph(words, "dense", style);
    line.setGraphic((grave ? Icon.CAUTION : Icon.INFO).node(14));
    getChildren().add(line);
  }

  boolean refusing() {
    return refusing;
  }
}
