package org.gardefou.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.gardefou.ui.component.Icon;

/** One place of the rail, or one line of its foot; in a slim rail its words become a tooltip. */
final class RailItem extends Button {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private boolean slim;

  RailItem(Icon icon, double size, String style, Runnable action) {
    getStyleClass().setAll(style);
    setGraphic(icon.node(size));
    setMaxWidth(Double.MAX_VALUE);
    setMnemonicParsing(false);
    setOnAction(event -> action.run());
  }

  void words(String text) {
    setText(text);
    setAccessibleText(text);
    arrange();
  }

  void current(boolean current) {
    pseudoClassStateChanged(CURRENT, current);
  }

  void slim(boolean now) {
    slim = now;
    arrange();
  }

  private void arrange() {
    setContentDisplay(slim ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    setTooltip(slim ? new Tooltip(getText()) : null);
  }
}
