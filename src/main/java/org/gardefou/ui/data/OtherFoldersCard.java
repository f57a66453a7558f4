package org.gardefou.ui.data;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.store.FolderGlance;
import org.gardefou.text.Messages;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.window.OtherFolders;

/**
 * For a folder without clients: the other folders that have some, with the way there. Not there
 * while none are found.
 */
public final class OtherFoldersCard implements Screen {
  private final UiContext context;
  private final FolderChange change;
  private final OtherFolders folders;
  private final VBox list = Ui.column("gap-8");
  private final Card node = new Card(list);
  private final Subscriptions subscriptions = new Subscriptions();
  private List<FolderGlance> found = List.of();

  /** A card that listens to nothing yet. */
  public OtherFoldersCard(UiContext context, OtherFolders folders) {
    this.context = context;
    this.folders = folders;
    this.change = new FolderChange(context, folders);
    Ui.show(node, false);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    subscriptions.listen(context.messages(), m -> show());
    folders.find(this::found);
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }

  private void found(List<FolderGlance> all) {
    found = all;
    show();
  }

  private void show() {
    Messages texts = context.messages().get();
    Ui.show(node, !found.isEmpty());
    list.getChildren()
        .setAll(
            Ui.paragraph(texts.get("data.others.title"), "h3"),
            Ui.paragraph(texts.get("data.others.text"), "dense"));
    found.stream().map(folder -> row(folder, texts)).forEach(list.getChildren()::add);
  }

  private HBox row(FolderGlance folder, Messages texts) {
    VBox words =
        Ui.column(
            "gap-4",
            Ui.paragraph(folder.root().toString(), "dense", "strong"),
            Ui.paragraph(FolderChange.holds(folder, texts), "dense", "muted"));
    Button open = Ui.button(texts.get("data.others.open"), () -> change.to(folder.root()));
    open.setAccessibleText(open.getText() + " " + folder.root());
    return Ui.row("gap-12", Icon.FOLDER.node(20), Ui.grow(words), open);
  }
}
