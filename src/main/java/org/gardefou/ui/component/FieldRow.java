package org.gardefou.ui.component;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A field with its name on the left, and what is wrong with it in words below. */
public final class FieldRow extends HBox {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final Label name;
  private final Node field;
  private final Label problem = Ui.paragraph("", "caption", "error");

  /** A named field; {@code field} takes the name as its label. */
  public FieldRow(String text, Node field) {
    this.field = field;
    getStyleClass().add("field-row");
    name = Ui.label(text, "name");
    name.setLabelFor(field);
    problem.setGraphic(Icon.CAUTION.node(14));
    Ui.show(problem, false);
    VBox column = Ui.grow(Ui.column("gap-4", field, problem));
    column.setMinWidth(0);
    getChildren().addAll(name, column);
  }

  /** Renames the field. */
  public void setName(String text) {
    name.setText(text);
  }

  /** Says what is wrong, in words, and marks the field. */
  public void setProblem(String words) {
    problem.setText(words);
    Ui.show(problem, true);
    field.pseudoClassStateChanged(ERROR, true);
    field.setAccessibleHelp(words);
  }

  /** Nothing is wrong. */
  public void clearProblem() {
    Ui.show(problem, false);
    field.pseudoClassStateChanged(ERROR, false);
    field.setAccessibleHelp(null);
  }

  /** The field. */
  public Node field() {
    return field;
  }
}
