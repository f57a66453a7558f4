package org.gardefou.ui.component;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** One line to choose from. Not a button, because the words of a button do not wrap. */
final class SearchRow extends HBox {
  private final Runnable choose;

  SearchRow(String words, String side, Runnable choose) {
    this.choose = choose;
    getStyleClass().addAll("search-line", "gap-8");
    Label name = Ui.grow(Ui.paragraph(words, "dense"));
    name.setMinWidth(0);
    Label place = Ui.label(side, "caption", "muted");
    place.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(name, place);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(words + ", " + side);
    setOnMouseClicked(event -> choose.run());
  }

  /** Chooses it. */
  void fire() {
    choose.run();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      fire();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
