package org.gardefou.ui.missions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.letters.Reminder;
import org.gardefou.model.Client;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.KeepFocus;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Ui;

/** What is due first, late or within a week, each with the way to its mission. */
final class ReminderCards extends VBox {
  private static final int MOST = 3;
  private static final int WEEK = 7;
  private static final int NAMES = 2;

  private final Consumer<MissionRow> open;
  private final Consumer<MissionRow> lookBack;
  private final Runnable notes;
  private final Flow cards = new Flow(16);

  ReminderCards(Consumer<MissionRow> open, Consumer<MissionRow> lookBack, Runnable notes) {
    this.open = open;
    this.lookBack = lookBack;
    this.notes = notes;
    getChildren().add(cards);
  }

  /** A reminder and its mission. */
  private record Item(MissionRow row, Reminder reminder) {}

  /**
   * Shows what is due in these missions, and whose notes have been kept long enough.
   *
   * @param kept the clients whose notes should be looked at
   */
  void show(List<MissionRow> rows, List<Client> kept, LocalDate today, Messages messages) {
    LocalDate end = today.plusDays(WEEK);
    List<Node> nodes =
        rows.stream()
            .flatMap(row -> row.reminders().stream().map(r -> new Item(row, r)))
            .filter(item -> !item.reminder().day().isAfter(end))
            .sorted(Comparator.comparing(item -> item.reminder().day()))
            .limit(MOST)
            .map(item -> card(item, today, messages))
            .collect(Collectors.toCollection(ArrayList::new));
    if (!kept.isEmpty()) {
      nodes.add(notes(kept, messages));
    }
    KeepFocus.during(this, () -> cards.items().setAll(nodes));
    Ui.show(this, !nodes.isEmpty());
  }

  private Node card(Item item, LocalDate today, Messages messages) {
    Reminder reminder = item.reminder();
    String away = RowWords.away(item.row(), reminder, today, messages);
    Label what = Ui.paragraph(capital(messages.of(reminder.what())), "strong", "dense");
    Label where = Ui.paragraph(item.row().line().name() + " · " + away, "caption", "muted");
    boolean back = reminder.kind() == Reminder.Kind.LOOK_BACK;
    LinkButton link =
        new LinkButton(
            messages.get("missions.due." + (back ? "lookback" : "open")),
            () -> (back ? lookBack : open).accept(item.row()));
    link.setId("due-" + item.row().line().mission() + "-" + reminder.kind());
    return card(icon(reminder), what, where, link);
  }

  private static Node card(Icon icon, Label what, Label where, LinkButton link) {
    VBox words = Ui.grow(new VBox(what, where));
    words.setMinWidth(0);
    link.setAccessibleText(link.getText() + ": " + what.getText() + ", " + where.getText());
    HBox card = Ui.row("gap-12", icon.node(20), words, link);
    card.getStyleClass().add("reminder-card");
    return card;
  }

  /** All of them in one card: it is about order, and no hurry. */
  private Node notes(List<Client> kept, Messages messages) {
    String names = kept.stream().limit(NAMES).map(Client::name).collect(Collectors.joining(", "));
    String all = messages.get("missions.notes.whose", names, Math.max(0, kept.size() - NAMES));
    LinkButton link = new LinkButton(messages.get("missions.notes.look"), notes);
    link.setId("due-notes");
    return card(
        Icon.LOCK,
        Ui.paragraph(messages.get("missions.notes"), "strong", "dense"),
        Ui.paragraph(all, "caption", "muted"),
        link);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Icon icon(Reminder reminder) {
    return switch (reminder.kind()) {
      case REVIEW -> Icon.CALENDAR;
      case ANSWER -> Icon.SPEECH;
      case STEP -> Icon.LIST;
      case CHECK_IN -> Icon.CLOCK;
      case LOOK_BACK -> Icon.INSIGHT;
    };
  }
}
