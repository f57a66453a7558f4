package org.gardefou.ui.decision;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;

/** A part of the form: its name above, a muted line beside it, what is wrong in words below. */
final class FormField extends VBox {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final Label name = Ui.label("", "h3");
  private final Label line = Ui.grow(Ui.paragraph("", "dense", "muted"));
  private final Label problem = Ui.paragraph("", "dense", "error");
  private final HBox head;
  private final Node field;

  FormField(Node field, Node... more) {
    this.field = field;
    getStyleClass().add("gap-8");
    name.setMinWidth(USE_PREF_SIZE);
    name.setLabelFor(field);
    problem.setGraphic(Icon.CAUTION.node(14));
    problem.setId("problem");
    Ui.show(problem, false);
    head = Ui.row("gap-8", name, line);
    head.setAlignment(Pos.BASELINE_LEFT);
    getChildren().addAll(head, field);
    getChildren().addAll(more);
    getChildren().add(problem);
  }

  /** Names it; {@code words} stand muted beside the name, may be empty. */
  void name(String title, String words) {
    name.setText(title);
    line.setText(words);
    field.setAccessibleText(title);
  }

  /** Named for screen readers only, where a title stands above already. */
  void quiet(String title) {
    name(title, "");
    Ui.show(head, false);
  }

  /** Says what is wrong; empty words say that nothing is. */
  void problem(String words) {
    problem.setText(words);
    Ui.show(problem, !words.isEmpty());
    field.pseudoClassStateChanged(ERROR, !words.isEmpty());
    field.setAccessibleHelp(words.isEmpty() ? null : words);
  }
}
