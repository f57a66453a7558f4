package org.gardefou.ui.component;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A switch with its words before it; Space, Enter and click turn it. */
public final class SwitchButton extends ToggleButton {
  /** A switch that is off. */
  public SwitchButton(String text) {
    super(text);
    Region thumb = new Region();
    thumb.getStyleClass().add("thumb");
    StackPane track = new StackPane(thumb);
    track.getStyleClass().add("track");
    getStyleClass().setAll("switch");
    setGraphic(track);
    setContentDisplay(ContentDisplay.RIGHT);
    setMnemonicParsing(false);
    setMinWidth(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.CHECK_BOX);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      fire();
      event.consume();
    }
  }
}
