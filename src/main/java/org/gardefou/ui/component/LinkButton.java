package org.gardefou.ui.component;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;

/** A small action in the colour of links, at least 24 px high. */
public final class LinkButton extends Button {
  /** A link that does something. */
  public LinkButton(String text, Runnable action) {
    super(text);
    getStyleClass().add("link");
    setAccessibleRole(AccessibleRole.HYPERLINK);
    setMnemonicParsing(false);
    setMinWidth(USE_PREF_SIZE);
    setOnAction(event -> action.run());
  }
}
