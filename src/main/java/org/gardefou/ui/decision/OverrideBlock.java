package org.gardefou.ui.decision;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;

/** Asks for a sentence where her choice differs from the advice; kind, never a reproach. */
final class OverrideBlock extends VBox {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final TextArea words;
  private final Label title = Ui.paragraph("", "h3");
  private final Label line = Ui.paragraph("", "dense");
  private final Label problem = Ui.paragraph("", "dense", "error");

  OverrideBlock(TextArea words) {
    this.words = words;
    problem.setGraphic(Icon.CAUTION.node(14));
    problem.setId("override-problem");
    Ui.show(problem, false);
    getStyleClass().addAll("override", "gap-8");
    getChildren().addAll(title, line, words, problem);
    words.textProperty().subscribe(text -> problem(""));
  }

  void show(Messages texts) {
    title.setText(texts.get("decision.override"));
    line.setText(texts.get("decision.override.line"));
    words.setPromptText(texts.get("decision.override.prompt"));
    words.setAccessibleText(texts.get("decision.override"));
  }

  /** Says what is missing; empty words say that nothing is. */
  void problem(String text) {
    problem.setText(text);
    Ui.show(problem, !text.isEmpty());
    words.pseudoClassStateChanged(ERROR, !text.isEmpty());
    words.setAccessibleHelp(text.isEmpty() ? null : text);
  }
}
