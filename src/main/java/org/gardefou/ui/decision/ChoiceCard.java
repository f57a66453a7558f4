package org.gardefou.ui.decision;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.model.Decision;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/** One choice as a large radio card. */
final class ChoiceCard extends HBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Decision.Choice choice;
  private final Runnable onChoose;
  private boolean selected;

  ChoiceCard(Decision.Choice choice, String word, String line, Runnable onChoose) {
    this.choice = choice;
    this.onChoose = onChoose;
    Region dot = new Region();
    dot.getStyleClass().add("dot");
    StackPane radio = new StackPane(dot);
    radio.getStyleClass().add("radio");
    VBox words =
        Ui.grow(
            Ui.column("gap-4", Ui.paragraph(word, "strong"), Ui.paragraph(line, "dense", "muted")));
    words.setMinWidth(0);
    getStyleClass().addAll("choice-card", "gap-8");
    setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(radio, words);
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    setAccessibleText(word + ", " + line);
    setId("choice-" + choice.name());
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            onChoose.run();
          }
        });
  }

  Decision.Choice choice() {
    return choice;
  }

  void select(boolean now) {
    selected = now;
    pseudoClassStateChanged(SELECTED, now);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      onChoose.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? (Object) selected
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
