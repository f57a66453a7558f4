package org.gardefou.ui.privacy;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;

/** In the settings: whether the folder has a passphrase, and what can be done about it. */
public final class PassphraseCard implements Screen {
  private final UiContext context;
  private final PassphraseDialogs dialogs;
  private final LiveTexts texts = new LiveTexts();
  private final Subscriptions subscriptions = new Subscriptions();
  private final javafx.scene.control.Label state = Ui.paragraph("", "dense");
  private final HBox actions = Ui.row("gap-8");
  private final Card card;

  /** A card that listens to nothing yet. */
  public PassphraseCard(UiContext context) {
    this.context = context;
    this.dialogs = new PassphraseDialogs(context);
    state.setGraphic(Icon.LOCK.node(16));
    card = new Card(state, actions);
    VBox head = new VBox(texts.label("privacy.card", "h3"));
    head.getStyleClass().add("head");
    card.getChildren().addFirst(head);
  }

  @Override
  public Node node() {
    return card;
  }

  @Override
  public void attach() {
    subscriptions.listen(context.messages(), texts::show);
    subscriptions.listen(context.messages(), m -> render());
    subscriptions.listen(context.desk().passphrase().isSet(), set -> render());
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }

  private void render() {
    Messages m = context.messages().get();
    boolean set = context.desk().passphrase().isSet().get();
    state.setText(m.get(set ? "privacy.state.on" : "privacy.state.off"));
    if (set) {
      actions
          .getChildren()
          .setAll(
              Ui.button(m.get("privacy.change"), dialogs::change),
              Ui.button(m.get("privacy.renew"), dialogs::renew),
              Ui.button(m.get("privacy.remove"), dialogs::remove));
    } else {
      actions.getChildren().setAll(Ui.button(m.get("privacy.set"), dialogs::set));
    }
  }
}
