package org.gardefou.ui.missions;

import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import org.gardefou.ui.component.Icon;

/** A flat button with a menu below it. */
class DropDown extends Button {
  final ContextMenu menu = new ContextMenu();

  DropDown() {
    getStyleClass().add("flat");
    setAccessibleRole(AccessibleRole.MENU_BUTTON);
    setMnemonicParsing(false);
    setMinWidth(USE_PREF_SIZE);
    setGraphic(Icon.DOWN.node(16));
    setContentDisplay(ContentDisplay.RIGHT);
    setOnAction(event -> open());
  }

  /** The menu takes the mouse before its release has ended: the button would wait for that end. */
  private void open() {
    setPressed(false);
    menu.show(this, Side.BOTTOM, 0, 4);
  }
}
