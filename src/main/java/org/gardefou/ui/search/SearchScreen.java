package org.gardefou.ui.search;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.desk.Observable;
import org.gardefou.desk.ReadingProgress;
import org.gardefou.desk.search.Found;
import org.gardefou.desk.search.Hit;
import org.gardefou.desk.search.Part;
import org.gardefou.desk.search.Passage;
import org.gardefou.desk.search.Results;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.text.Messages;
import org.gardefou.ui.Navigator;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.component.EmptyState;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;

/** One field that finds words in everything she wrote down; a result leads to its place. */
public final class SearchScreen implements Screen {
  private final SearchActions actions;
  private final Observable<Messages> messages;
  private final Navigator navigator;
  private final LatestSearch search;
  private final LiveTexts texts = new LiveTexts();
  private final Subscriptions subscriptions = new Subscriptions();
  private final TextField field = new TextField();
  private final Label count = Ui.label("", "muted");
  private final Label reading = Ui.paragraph("", "dense", "muted", "search-reading");
  private final ResultList list = new ResultList(this::open);
  private final StackPane content = new StackPane();
  private final VBox node;

  /** A screen that listens to nothing yet. */
  public SearchScreen(SearchActions actions, Observable<Messages> messages, Navigator navigator) {
    this.actions = actions;
    this.messages = messages;
    this.navigator = navigator;
    search =
        new LatestSearch(
            actions.tasks(), () -> actions.library(messages.get().language()), this::show);
    HBox head = Ui.row("gap-16", texts.label("search.title", "h1"), count);
    head.getStyleClass().add("page-head");
    VBox.setVgrow(content, Priority.ALWAYS);
    content.setMinHeight(0);
    reading.setMaxWidth(Double.MAX_VALUE);
    node = new VBox(head, fieldRow(), reading, content);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.textProperty().subscribe((before, now) -> lookAnew());
  }

  private HBox fieldRow() {
    field.setId("search-everything");
    texts.set("search.field", field::setPromptText);
    texts.set("search.field", field::setAccessibleText);
    Label keys = texts.paragraph("search.keys", "caption", "muted");
    keys.setMinWidth(0);
    HBox row = Ui.row("gap-16", Ui.search(field), Ui.grow(keys));
    row.getStyleClass().add("search-head");
    return row;
  }

  /** Looks for these words; for those of the last time where there are none. */
  public void lookFor(String words) {
    if (!words.isBlank()) {
      field.setText(words);
    }
    focus();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    subscriptions.listen(messages, texts::show);
    subscriptions.listen(messages, m -> look());
    subscriptions.listen(messages, m -> tell(actions.reading().get()));
    subscriptions.listen(actions.reading(), this::tell);
    subscriptions.listen(actions.state(), state -> look());
  }

  @Override
  public void detach() {
    subscriptions.cancel();
    search.giveUp();
  }

  @Override
  public void focus() {
    field.requestFocus();
    field.selectAll();
  }

  /** What waits to be read is not found yet. */
  private void tell(ReadingProgress progress) {
    Ui.show(reading, progress.goesOn());
    reading.setText(
        progress.goesOn() ? messages.get().count("search.reading", progress.left()) : "");
  }

  private void lookAnew() {
    list.toTop();
    look();
  }

  private void look() {
    if (content.getChildren().isEmpty()) {
      empty("search.wait", "");
    }
    search.lookFor(field.getText());
  }

  private void show(Results results) {
    Messages words = messages.get();
    boolean found = results.total() > 0;
    count.setText(found ? words.count("search.count", results.total()) : "");
    if (found) {
      list.show(results, words);
      content.getChildren().setAll(list);
    } else if (field.getText().strip().length() < 2) {
      empty("search.empty", "search.empty.text");
    } else {
      empty("search.none", "search.none.text");
    }
  }

  private void empty(String title, String text) {
    Messages words = messages.get();
    content
        .getChildren()
        .setAll(
            new EmptyState(Icon.SEARCH, words.get(title), text.isEmpty() ? "" : words.get(text)));
  }

  private void open(Found found, Hit hit) {
    Passage passage = hit.passage();
    Optional<UUID> client = found.client().map(Client::id);
    Optional<UUID> mission = found.mission().map(Mission::id);
    if (client.isEmpty()) {
      navigator.openCriteria();
    } else if (mission.isEmpty() || isNote(passage)) {
      navigator.openClient(client.get());
    } else {
      navigator.openMission(client.get(), mission.get(), passage.part(), passage.target());
    }
  }

  /** Notes about the client and its people belong to no mission. */
  private static boolean isNote(Passage passage) {
    return passage.part() == Part.CLIENT && passage.target().isEmpty();
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    switch (code) {
      case DOWN -> move(event, 1);
      case UP -> move(event, -1);
      case ENTER -> enter(event);
      case SPACE -> {
        if (!field.isFocused()) {
          enter(event);
        }
      }
      case ESCAPE -> {
        event.consume();
        navigator.openMissions();
      }
      default -> {}
    }
  }

  private void move(KeyEvent event, int step) {
    event.consume();
    if (!list.move(step)) {
      focus();
    }
  }

  /** In the field, Enter takes the first of the list. */
  private void enter(KeyEvent event) {
    event.consume();
    list.rows().stream()
        .filter(row -> field.isFocused() || row.isFocused())
        .findFirst()
        .ifPresent(HitRow::fire);
  }
}
