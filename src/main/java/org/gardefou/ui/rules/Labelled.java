package org.gardefou.ui.rules;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;

/** A field with its name above, and what is wrong with it in words below. */
final class Labelled extends VBox {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final Node field;
  private final Label problem = Ui.paragraph("", "caption", "error");

  Labelled(String name, Node field) {
    this.field = field;
    getStyleClass().add("gap-4");
    setFillWidth(true);
    Label label = Ui.paragraph(name, "caption", "muted");
    label.setLabelFor(field);
    problem.setGraphic(Icon.CAUTION.node(14));
    Ui.show(problem, false);
    getChildren().addAll(label, field, problem);
    field.setAccessibleText(name);
  }

  /** Says what is wrong; empty words say that nothing is. */
  Labelled problem(String words) {
    problem.setText(words);
    Ui.show(problem, !words.isEmpty());
    field.pseudoClassStateChanged(ERROR, !words.isEmpty());
    field.setAccessibleHelp(words.isEmpty() ? null : words);
    return this;
  }

  boolean hasProblem() {
    return problem.isVisible();
  }

  Node field() {
    return field;
  }
}
