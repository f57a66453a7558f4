package org.gardefou.ui.component;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;

/** A row of a list that does one thing, by a click or through a screen reader. */
public class ActionRow extends HBox {
  private final Runnable action;

  /** A row that takes the focus. */
  protected ActionRow(Runnable action) {
    this.action = action;
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setOnMouseClicked(event -> fire());
  }

  /** Does it. */
  public void fire() {
    action.run();
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
