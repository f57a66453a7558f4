package org.gardefou.ui.client;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;

/** All missions of one client. */
public final class ClientScreen implements Screen {
  private final UiContext context;
  private final LiveTexts texts = new LiveTexts();
  private final VBox node;
  private final Subscriptions subscriptions = new Subscriptions();

  /** A screen that listens to nothing yet. */
  public ClientScreen(UiContext context, UUID client) {
    this.context = context;
    HBox head = Ui.row("gap-16", texts.label("client.title", "h1"), Ui.spacer());
    head.getStyleClass().add("page-head");
    node = new VBox(head);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    subscriptions.listen(context.messages(), texts::show);
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }
}
