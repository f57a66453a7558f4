package org.gardefou.ui.data;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.store.Draft;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;

/** Edits that she did not want, for thirty days; not there while there are none. */
final class PutAwayCard implements DataScreen.Section {
  private final UiContext context;
  private final VBox list = Ui.column("gap-4");
  private final Card node;

  PutAwayCard(UiContext context, LiveTexts texts) {
    this.context = context;
    node = new Card(texts.paragraph("data.away.text", "dense"), list);
    node.getChildren().addFirst(BackupCard.head(texts, "data.away"));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show() {
    context.desk().safekeeping().discarded(this::fill);
  }

  private void fill(List<Draft> drafts) {
    Ui.show(node, !drafts.isEmpty());
    list.getChildren().setAll(drafts.stream().map(this::row).toList());
  }

  private Node row(Draft draft) {
    Messages messages = context.messages().get();
    String name =
        switch (draft) {
          case Draft.OfClient(Path file, Client client) -> client.name();
          case Draft.OfProfile(Path file, Freelancer freelancer) -> messages.get("data.profile");
        };
    LinkButton take =
        new LinkButton(
            messages.get("data.draft.take"), () -> context.desk().safekeeping().take(draft));
    take.setAccessibleText(take.getText() + " " + name);
    return Ui.row("gap-12", Ui.label(name, "dense"), take);
  }
}
