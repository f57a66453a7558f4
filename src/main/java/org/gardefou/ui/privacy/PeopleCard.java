package org.gardefou.ui.privacy;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.gardefou.model.Client;
import org.gardefou.privacy.Retention;
import org.gardefou.text.Messages;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Scrolling;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Dates;

/** In the settings: notes that are due to be looked at, and what can be done for one person. */
public final class PeopleCard implements Screen {
  private static final double GAP = 16;

  private final UiContext context;
  private final PersonDialogs erasing;
  private final ClientDetails details;
  private final AccessRequest access;
  private final LiveTexts texts = new LiveTexts();
  private final Subscriptions subscriptions = new Subscriptions();
  private final VBox due = Ui.column("gap-8");
  private final ComboBox<Client> chosen = new ComboBox<>();
  private final Flow actions = new Flow(8);
  private final Card card;

  /** A card that listens to nothing yet. */
  public PeopleCard(UiContext context) {
    this.context = context;
    this.erasing = new PersonDialogs(context);
    this.details = new ClientDetails(context);
    this.access = new AccessRequest(context);
    chosen.setConverter(new Names());
    chosen.setId("person-client");
    chosen.setMaxWidth(Double.MAX_VALUE);
    chosen.setOnAction(event -> showActions());
    card =
        new Card(texts.paragraph("privacy.people.text", "dense"), due, Ui.rule(), chosen, actions);
    VBox head = new VBox(texts.label("privacy.people", "h3"));
    head.getStyleClass().add("head");
    card.getChildren().addFirst(head);
  }

  private static final class Names extends StringConverter<Client> {
    @Override
    public String toString(Client client) {
      return client == null ? "" : client.name();
    }

    @Override
    public Client fromString(String name) {
      throw new UnsupportedOperationException("the list is not typed in");
    }
  }

  @Override
  public Node node() {
    return card;
  }

  @Override
  public void attach() {
    subscriptions.listen(context.messages(), texts::show);
    subscriptions.listen(context.messages(), m -> render());
    subscriptions.listen(context.desk().state(), state -> render());
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }

  /** Comes into view, with the focus on what can be done for the first client that is due. */
  @Override
  public void focus() {
    Scrolling.reveal(card, GAP);
    due.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
  }

  private void render() {
    Messages m = context.messages().get();
    List<Client> clients = context.desk().state().get().clients();
    due.getChildren().setAll(due(clients, m));
    Client before = chosen.getValue();
    chosen.getItems().setAll(clients);
    chosen.setValue(
        clients.stream()
            .filter(c -> before != null && c.id().equals(before.id()))
            .findFirst()
            .orElse(null));
    chosen.setPromptText(m.get("privacy.people.choose"));
    chosen.setAccessibleText(m.get("privacy.people.choose"));
    showActions();
  }

  private List<Node> due(List<Client> clients, Messages m) {
    List<Node> lines =
        Retention.due(clients, context.desk().today()).stream().map(item -> line(item, m)).toList();
    return lines.isEmpty()
        ? List.of(Ui.paragraph(m.get("privacy.due.none"), "dense", "muted"))
        : lines;
  }

  private Node line(Retention.Item item, Messages m) {
    Label words =
        Ui.paragraph(
            m.get(
                "privacy.due." + item.due().reason().name().toLowerCase(java.util.Locale.ROOT),
                item.client().name(),
                Dates.day(item.due().day(), m.language())),
            "dense");
    VBox column = Ui.grow(new VBox(words));
    column.setMinWidth(0);
    var keep = Ui.button(m.get("privacy.due.keep"), () -> details.open(item.client()), "small");
    var erase = Ui.button(m.get("privacy.due.erase"), () -> erasing.erase(item.client()), "small");
    keep.setAccessibleText(keep.getText() + ", " + item.client().name());
    erase.setAccessibleText(erase.getText() + ", " + item.client().name());
    return Ui.row("gap-8", column, keep, erase);
  }

  private void showActions() {
    Messages m = context.messages().get();
    Optional<Client> client = Optional.ofNullable(chosen.getValue());
    List<Node> buttons =
        List.of(
            Ui.button(m.get("privacy.details"), () -> client.ifPresent(details::open)),
            Ui.button(m.get("privacy.access"), () -> client.ifPresent(access::open)),
            Ui.button(m.get("privacy.erase"), () -> client.ifPresent(erasing::erase)));
    buttons.forEach(button -> button.setDisable(client.isEmpty()));
    actions.items().setAll(buttons);
    actions.items().add(Ui.button(m.get("privacy.person"), erasing::erasePerson));
  }
}
