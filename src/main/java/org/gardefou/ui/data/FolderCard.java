package org.gardefou.ui.data;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.window.OtherFolders;

/** Where her files are, and the way to another folder. */
final class FolderCard implements DataScreen.Section {
  private final UiContext context;
  private final OtherFolders folders;
  private final FolderChange change;
  private final Button usual;
  private final Card node;

  FolderCard(UiContext context, OtherFolders folders, LiveTexts texts) {
    this.context = context;
    this.folders = folders;
    this.change = new FolderChange(context, folders);
    Label path = Ui.paragraph(context.desk().dataFolder().toString(), "dense", "strong");
    path.setGraphic(Icon.FOLDER.node(16));
    Button other = Ui.button("", this::choose);
    texts.set("data.folder.other", other::setText);
    usual = Ui.button("", () -> folders.usual().ifPresent(change::ask));
    texts.set("data.folder.usual", usual::setText);
    FlowPane row = new FlowPane(other, usual);
    row.getStyleClass().add("filters");
    node = new Card(path, texts.paragraph("data.folder.text", "dense"), row);
    node.getChildren().addFirst(BackupCard.head(texts, "data.folder"));
  }

  private void choose() {
    Messages texts = context.messages().get();
    context.files().chooseFolder(texts.get("data.folder.choose")).ifPresent(change::ask);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show() {
    Ui.show(usual, folders.usual().isPresent());
  }
}
