package org.gardefou.ui.data;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.gardefou.desk.Safekeeping;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.store.BadFileException;
import org.gardefou.store.HistoryCopy;
import org.gardefou.store.Merge;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;

/** Earlier states of a client or of her profile, with what differs, and the way back to each. */
final class HistoryCard implements DataScreen.Section {
  private static final int SHOWN = 30;

  private final UiContext context;
  private final Asking asking;
  private final ZoneId zone;
  private final ComboBox<Optional<UUID>> document = new ComboBox<>();
  private final VBox list = Ui.column("gap-4");
  private final Card node;
  private boolean filling;

  HistoryCard(UiContext context, Asking asking, LiveTexts texts, ZoneId zone) {
    this.context = context;
    this.asking = asking;
    this.zone = zone;
    texts.set("data.history.of", document::setAccessibleText);
    document.setConverter(new Names());
    document.valueProperty().subscribe(chosen -> choose());
    node = new Card(texts.paragraph("data.history.text", "dense"), document, list);
    node.getChildren().addFirst(BackupCard.head(texts, "data.history"));
  }

  /** The names of the documents, in the language of the moment. */
  private final class Names extends StringConverter<Optional<UUID>> {
    @Override
    public String toString(Optional<UUID> id) {
      return name(id == null ? Optional.empty() : id);
    }

    @Override
    public Optional<UUID> fromString(String text) {
      return Optional.empty();
    }
  }

  private String name(Optional<UUID> id) {
    return id.flatMap(context.desk().state().get()::client)
        .map(Client::name)
        .orElseGet(() -> messages().get("data.profile"));
  }

  private Messages messages() {
    return context.messages().get();
  }

  private Safekeeping safekeeping() {
    return context.desk().safekeeping();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show() {
    Optional<UUID> chosen = Optional.ofNullable(document.getValue()).flatMap(id -> id);
    List<Optional<UUID>> all = new java.util.ArrayList<>();
    context.desk().state().get().clients().forEach(client -> all.add(Optional.of(client.id())));
    all.add(Optional.empty());
    filling = true;
    document.getItems().setAll(all);
    document.setValue(all.contains(chosen) && chosen.isPresent() ? chosen : all.getFirst());
    filling = false;
    choose();
  }

  private void choose() {
    Optional<UUID> id = document.getValue();
    if (!filling && id != null) {
      safekeeping().earlier(id, copies -> fill(id, copies));
    }
  }

  private void fill(Optional<UUID> id, List<HistoryCopy> copies) {
    if (!id.equals(document.getValue())) {
      return;
    }
    list.getChildren().clear();
    copies.stream().limit(SHOWN).map(copy -> row(id, copy)).forEach(list.getChildren()::add);
    if (copies.isEmpty()) {
      list.getChildren().add(Ui.paragraph(messages().get("data.history.none"), "dense", "muted"));
    }
  }

  private HBox row(Optional<UUID> id, HistoryCopy copy) {
    String moment = moment(copy);
    LinkButton look = new LinkButton(messages().get("data.look"), () -> look(id, copy));
    look.setAccessibleText(look.getText() + " " + moment);
    return Ui.row("gap-12", Ui.label(moment, "dense", "earlier-moment"), look);
  }

  private String moment(HistoryCopy copy) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(messages().language().locale())
        .withZone(zone)
        .format(copy.at());
  }

  private void look(Optional<UUID> id, HistoryCopy copy) {
    try {
      if (id.isPresent()) {
        look(copy, safekeeping().client(copy));
      } else {
        look(copy, safekeeping().freelancer(copy));
      }
    } catch (BadFileException e) {
      asking.tell(Optional.of(e.reason()), "");
    }
  }

  private void look(HistoryCopy copy, Client earlier) {
    Client now = context.desk().state().get().client(earlier.id()).orElse(earlier);
    offer(
        copy,
        new DifferenceList(Merge.differences(now, earlier), asking.words(now, earlier), messages()),
        () -> safekeeping().restore(earlier));
  }

  private void look(HistoryCopy copy, Freelancer earlier) {
    Freelancer now = context.desk().state().get().freelancer();
    offer(
        copy,
        new DifferenceList(Merge.differences(now, earlier), asking.words(), messages()),
        () -> safekeeping().restore(earlier));
  }

  private void offer(HistoryCopy copy, DifferenceList differences, Runnable restore) {
    asking.before(
        messages().get("data.history.title", moment(copy)),
        messages().get("data.history.verb"),
        Ui.column("gap-12", Ui.paragraph(messages().get("data.history.before")), differences),
        () -> {
          restore.run();
          asking.tell(Optional.empty(), messages().get("data.history.done"));
        });
  }
}
