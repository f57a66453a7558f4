package org.gardefou.ui.data;

import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.gardefou.desk.ExportResult;
import org.gardefou.model.Text;
import org.gardefou.store.Backup;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;

/** Everything as one file, and back. */
final class BackupCard implements DataScreen.Section {
  private final UiContext context;
  private final Asking asking;
  private final Card node;

  BackupCard(UiContext context, Asking asking, LiveTexts texts) {
    this.context = context;
    this.asking = asking;
    var write = Ui.primary("", this::write);
    texts.set("data.backup.write", write::setText);
    var read = Ui.button("", this::choose);
    texts.set("data.backup.read", read::setText);
    FlowPane row = new FlowPane(write, read);
    row.getStyleClass().add("filters");
    node = new Card(texts.paragraph("data.backup.text", "dense"), row);
    node.getChildren().addFirst(head(texts, "data.backup"));
  }

  /** The head of a card with a text that follows the language. */
  static Node head(LiveTexts texts, String key) {
    var head = new javafx.scene.layout.VBox(texts.label(key, "h3"));
    head.getStyleClass().add("head");
    return head;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show() {}

  private Messages messages() {
    return context.messages().get();
  }

  private void write() {
    String name = "Garde-fou-" + context.desk().today() + ".zip";
    context
        .files()
        .chooseExport(name, messages().get("data.backup.kind"))
        .ifPresent(target -> context.desk().safekeeping().backUp(target, this::written));
  }

  private void written(ExportResult result) {
    switch (result) {
      case ExportResult.Written(Path file) ->
          asking.tell(Optional.empty(), messages().get("data.backup.done", file));
      case ExportResult.Failed(Path file, Text reason) -> asking.tell(Optional.of(reason), "");
    }
  }

  private void choose() {
    context
        .files()
        .chooseImport("*.zip", messages().get("data.backup.kind"))
        .ifPresent(file -> context.desk().safekeeping().inspect(file, this::inspected));
  }

  private void inspected(Backup.Inspection inspection) {
    switch (inspection) {
      case Backup.Inspection.Refused(Text reason) -> asking.tell(Optional.of(reason), "");
      case Backup.Inspection.Sound(Backup.Contents contents) -> offer(contents);
    }
  }

  private void offer(Backup.Contents contents) {
    String title = messages().get("data.backup.title", Date.from(contents.created()));
    String before =
        messages()
            .get(
                "data.backup.before",
                contents.clients(),
                context.desk().state().get().clients().size());
    if (contents.isSealed()) {
      new SealedRestore(context, asking).ask(title, before, contents);
    } else {
      offer(title, before, contents);
    }
  }

  private void offer(String title, String before, Backup.Contents contents) {
    asking.grave(
        title,
        before,
        messages().get("data.backup.verb"),
        () ->
            context
                .desk()
                .safekeeping()
                .restore(
                    contents,
                    failed -> asking.tell(failed, messages().get("data.backup.restored"))));
  }
}
