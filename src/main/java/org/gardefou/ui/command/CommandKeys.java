package org.gardefou.ui.command;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** The keys of the commands, which work wherever the focus is. */
public record CommandKeys(Commands commands) {
  /** Hears the keys of a scene before its controls do. */
  public void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
  }

  private void handle(KeyEvent event) {
    commands
        .on(event)
        .ifPresent(
            command -> {
              event.consume();
              command.run();
            });
  }
}
