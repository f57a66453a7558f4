package org.gardefou.ui.shell;

import javafx.scene.layout.VBox;
import org.gardefou.desk.SaveState;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Ui;

/** Across the top of the window while a save has failed: what, where the work is, what to do. */
final class SaveBanner extends VBox {
  private final Runnable retry;

  SaveBanner(Runnable retry) {
    this.retry = retry;
    getStyleClass().add("save-banner");
    Ui.show(this, false);
  }

  void render(SaveState state, Messages messages) {
    getChildren().clear();
    if (state instanceof SaveState.Failed failed) {
      getChildren()
          .add(
              new InlineMessage(
                  Notice.of(
                          Notice.Kind.ERROR,
                          messages.get("save.failed.title", messages.of(failed.reason())),
                          messages.get("save.failed.safe", failed.file()))
                      .with(messages.get("save.retry"), retry)));
    }
    Ui.show(this, state instanceof SaveState.Failed);
  }
}
