package org.gardefou.ui.shell;

import javafx.scene.layout.VBox;
import org.gardefou.desk.Findings;
import org.gardefou.desk.SaveState;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Ui;

/**
 * Across the top of the window while a save has failed, the folder is read-only, or something in it
 * asks for her: what, where the work is, what to do.
 */
final class SaveBanner extends VBox {
  private final Runnable retry;
  private final Runnable elsewhere;
  private final Runnable see;

  SaveBanner(Runnable retry, Runnable elsewhere, Runnable see) {
    this.retry = retry;
    this.elsewhere = elsewhere;
    this.see = see;
    getStyleClass().add("save-banner");
    Ui.show(this, false);
  }

  void render(SaveState state, Findings findings, Messages messages) {
    getChildren().clear();
    if (state instanceof SaveState.Failed failed) {
      getChildren().add(failed(failed, messages));
    }
    findings
        .readOnly()
        .ifPresent(
            why ->
                add(
                    Notice.of(
                        Notice.Kind.CAUTION,
                        messages.get("data.banner.readonly"),
                        messages.of(why))));
    if (findings.readOnly().isEmpty() && !findings.isEmpty()) {
      add(
          Notice.of(
                  Notice.Kind.CAUTION,
                  messages.get("data.banner.found"),
                  messages.get("data.banner.found.text"))
              .with(messages.get("data.banner.see"), see));
    }
    Ui.show(this, !getChildren().isEmpty());
  }

  private void add(Notice notice) {
    getChildren().add(new InlineMessage(notice));
  }

  private InlineMessage failed(SaveState.Failed failed, Messages messages) {
    InlineMessage message =
        new InlineMessage(
            Notice.of(
                    Notice.Kind.ERROR,
                    messages.get("save.failed.title", messages.of(failed.reason())),
                    messages.get("save.failed.safe", failed.file()))
                .with(messages.get("save.retry"), retry));
    message.getChildren().add(Ui.button(messages.get("data.elsewhere"), elsewhere, "small"));
    return message;
  }
}
