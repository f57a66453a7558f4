package org.gardefou.ui.data;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.store.StoredClient;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;

/** Deleted clients: back, or gone for good. */
final class TrashCard implements DataScreen.Section {
  private final UiContext context;
  private final Asking asking;
  private final VBox list = Ui.column("gap-4");
  private final Card node;

  TrashCard(UiContext context, Asking asking, LiveTexts texts) {
    this.context = context;
    this.asking = asking;
    node = new Card(texts.paragraph("data.trash.text", "dense"), list);
    node.getChildren().addFirst(BackupCard.head(texts, "data.trash"));
  }

  @Override
  public Node node() {
    return node;
  }

  private Messages messages() {
    return context.messages().get();
  }

  @Override
  public void show() {
    context.desk().safekeeping().trashed(this::fill);
  }

  private void fill(List<StoredClient> trashed) {
    list.getChildren().clear();
    trashed.stream().map(this::row).forEach(list.getChildren()::add);
    if (trashed.isEmpty()) {
      list.getChildren().add(Ui.paragraph(messages().get("data.trash.none"), "dense", "muted"));
    }
  }

  private static String name(StoredClient stored) {
    return stored instanceof StoredClient.Loaded loaded
        ? loaded.client().name()
        : String.valueOf(stored.file().getFileName());
  }

  private HBox row(StoredClient stored) {
    String name = name(stored);
    LinkButton back =
        new LinkButton(
            messages().get("data.trash.back"),
            () ->
                context
                    .desk()
                    .safekeeping()
                    .bringBack(stored, why -> asking.tell(Optional.of(why), "")));
    LinkButton erase =
        new LinkButton(messages().get("data.trash.erase"), () -> erase(stored, name));
    back.setAccessibleText(back.getText() + " " + name);
    erase.setAccessibleText(erase.getText() + " " + name);
    HBox row = Ui.row("gap-12", Ui.grow(Ui.paragraph(name, "dense")), back, erase);
    back.setDisable(!(stored instanceof StoredClient.Loaded));
    return row;
  }

  private void erase(StoredClient stored, String name) {
    asking.grave(
        messages().get("data.trash.title", name),
        messages().get("data.trash.before"),
        messages().get("data.trash.verb"),
        () ->
            context
                .desk()
                .safekeeping()
                .erase(
                    stored,
                    failed -> {
                      show();
                      asking.tell(failed, messages().get("data.trash.done", name));
                    }));
  }
}
