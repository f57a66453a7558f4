package org.gardefou.ui.missions;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.gardefou.desk.UnreadableFile;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Ui;

/** Names the files that could not be read, each with its reason; they are never written over. */
final class UnreadableBanner extends VBox {
  private static final int SHOWN = 4;

  void show(Messages messages, List<UnreadableFile> files) {
    Ui.show(this, !files.isEmpty());
    getChildren().clear();
    if (!files.isEmpty()) {
      getChildren()
          .add(
              new InlineMessage(
                  Notice.of(
                      Notice.Kind.ERROR,
                      messages.count("missions.unreadable", files.size()),
                      details(messages, files))));
    }
  }

  private static String details(Messages messages, List<UnreadableFile> files) {
    String named =
        files.stream()
            .limit(SHOWN)
            .map(file -> file.file() + "\n" + messages.of(file.reason()))
            .collect(Collectors.joining("\n"));
    String more =
        files.size() > SHOWN
            ? "\n" + messages.count("missions.unreadable.more", files.size() - SHOWN)
            : "";
    return named + more + "\n" + messages.get("missions.unreadable.safe");
  }
}
