package org.gardefou.ui.data;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;

/** Everything as one file, and back. */
final class BackupCard implements DataScreen.Section {
  private final Card node;

  BackupCard(BackupDialogs dialogs, LiveTexts texts) {
    var write = Ui.primary("", dialogs::write);
    texts.set("data.backup.write", write::setText);
    var read = Ui.button("", dialogs::choose);
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
}
