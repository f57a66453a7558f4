package org.gardefou.ui.client;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gardefou.model.Client;
import org.gardefou.text.Messages;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.Columns;
import org.gardefou.ui.component.EmptyState;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.KeepFocus;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;

/** All missions of one client, what carries over from one to the next, how the client pays. */
public final class ClientScreen implements Screen {
  private static final Columns.Sizes COLUMNS = new Columns.Sizes(440, 16, 820);

  private final UiContext context;
  private final UUID client;
  private final LiveTexts texts = new LiveTexts();
  private final Label name = Ui.paragraph("", "h1");
  private final Label kind = Ui.label("", "muted");
  private final Label sample = Ui.chip("");
  private final Button back;
  private final Button another;
  private final VBox body = Ui.column("gap-16");
  private final VBox node;
  private final Subscriptions subscriptions = new Subscriptions();

  /**
   * A screen that listens to nothing yet.
   *
   * @param anotherMission asks for one more mission of a client
   */
  public ClientScreen(UiContext context, UUID client, Consumer<Client> anotherMission) {
    this.context = context;
    this.client = client;
    back = Ui.iconButton(Icon.LEFT, "", context.navigator()::openMissions);
    back.setId("back");
    another =
        Ui.button(
            Icon.PLUS,
            "",
            () -> context.desk().state().get().client(client).ifPresent(anotherMission));
    texts.set("mission.back", words -> Ui.name(back, words));
    texts.set("menu.another", another::setText);
    texts.set("missions.sample", sample::setText);
    node = new VBox(head(), scroller());
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private HBox head() {
    return Ui.head(new Flow(12, back, name, sample, kind), another);
  }

  private ScrollPane scroller() {
    body.getStyleClass().add("page");
    ScrollPane scroller = Ui.scroller(body);
    scroller.setPrefHeight(0); // the head keeps its height
    VBox.setVgrow(scroller, Priority.ALWAYS);
    return scroller;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      context.navigator().openMissions();
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    subscriptions.listen(context.desk().state(), state -> render());
    subscriptions.listen(context.messages(), words -> render());
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }

  @Override
  public void focus() {
    back.requestFocus();
  }

  private void render() {
    context.desk().state().get().client(client).ifPresentOrElse(this::render, this::renderGone);
  }

  private void render(Client shown) {
    Messages messages = context.messages().get();
    texts.show(messages);
    name.setText(shown.name());
    kind.setText(messages.get("kind." + shown.kind().id()));
    Ui.show(sample, shown.sample());
    Ui.show(another, true);
    KeepFocus.during(
        body, () -> body.getChildren().setAll(missions(shown, messages), cards(shown, messages)));
  }

  private Card missions(Client shown, Messages messages) {
    Card card = Card.titled(messages.get("client.missions"));
    card.body().getChildren().setAll(new MissionLines(context, messages).of(shown));
    return card;
  }

  private Columns cards(Client shown, Messages messages) {
    return new Columns(
        new RecordCard(context, messages).of(shown),
        new CarryCard(context, messages).of(shown),
        COLUMNS);
  }

  private void renderGone() {
    Messages messages = context.messages().get();
    Ui.show(another, false);
    body.getChildren()
        .setAll(
            new EmptyState(
                Icon.TRASH, messages.get("client.gone"), messages.get("mission.gone.text")));
  }
}
