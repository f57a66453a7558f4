package org.gardefou.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Observable;
import org.gardefou.text.Messages;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.Texts;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.FieldRow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.theme.UiSettings;

/** Language, theme, text size, her name, where her files are, and what runs here. */
public final class SettingsScreen implements Screen {
  private final Observable<DeskState> state;
  private final Observable<Messages> messages;
  private final Texts both;
  private final SettingsActions actions;
  private final About about;
  private final Runnable openAbout;
  private final Runnable openData;
  private final LiveTexts texts = new LiveTexts();
  private final Subscriptions subscriptions = new Subscriptions();
  private final AppearanceForm appearance;
  private final MotionRow motion;
  private final TextField name = new TextField();
  private final CheckBox reopen = new CheckBox();
  private final VBox cards;
  private final VBox node;
  private final List<Screen> parts = new ArrayList<>();

  /** A screen that listens to nothing yet. */
  public SettingsScreen(
      Observable<DeskState> state,
      Observable<Messages> messages,
      Texts both,
      SettingsActions actions,
      About about,
      Runnable openAbout,
      Runnable openData) {
    this.state = state;
    this.messages = messages;
    this.both = both;
    this.actions = actions;
    this.about = about;
    this.openAbout = openAbout;
    this.openData = openData;
    appearance = new AppearanceForm(both, actions);
    motion = new MotionRow(both, actions);
    cards = Ui.column("gap-16", display(), you(), data(), versions());
    node = page();
    name.setOnAction(event -> saveName());
    name.focusedProperty().subscribe((was, is) -> leaveName(is));
    reopen.setOnAction(event -> saveReopen());
  }

  private VBox page() {
    cards.getStyleClass().addAll("page", "settings-page");
    ScrollPane scroller = new ScrollPane(cards);
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(false);
    Label title = texts.label("settings.title", "h1");
    var head = Ui.row("gap-16", title);
    head.getStyleClass().add("page-head");
    return new VBox(head, scroller);
  }

  /** With a card of another part of the program, before the last one. */
  public SettingsScreen with(Screen part) {
    parts.add(part);
    cards.getChildren().add(cards.getChildren().size() - 1, part.node());
    return this;
  }

  private Card display() {
    texts.set("settings.reopen", reopen::setText);
    FieldRow row =
        texts.with(new FieldRow("", reopen), (r, m) -> r.setName(m.get("settings.start")));
    return card("settings.display", appearance, motion, row);
  }

  private Card you() {
    FieldRow row = texts.with(new FieldRow("", name), (r, m) -> r.setName(m.get("settings.name")));
    return card("settings.you", row, hint("settings.name.hint"));
  }

  private Card data() {
    TextField folder = new TextField(actions.dataFolder().toString());
    folder.setEditable(false);
    FieldRow row =
        texts.with(new FieldRow("", folder), (r, m) -> r.setName(m.get("settings.folder")));
    Button files = Ui.button("", openData);
    texts.set("data.open", files::setText);
    HBox way = new HBox(files);
    way.getStyleClass().add("under-field");
    Label lock = texts.paragraph("settings.offline", "dense");
    lock.setGraphic(Icon.LOCK.node(16));
    return card("settings.data", row, hint("settings.folder.hint"), way, Ui.rule(), lock);
  }

  private Card versions() {
    Label versions =
        texts.with(
            Ui.paragraph("", "dense"),
            (label, m) ->
                label.setText(
                    m.get(
                        "settings.versions",
                        about.program(),
                        actions.catalogueVersion(),
                        about.java(),
                        about.javafx())));
    Button more = Ui.button("", openAbout);
    texts.set("settings.about.more", more::setText);
    return card(
        "settings.about",
        versions,
        texts.paragraph("settings.advice", "dense", "muted"),
        new HBox(more));
  }

  /** A hint stands under its field, not under its name. */
  private Node hint(String key) {
    Label words = texts.paragraph(key, "caption", "muted");
    words.getStyleClass().add("under-field");
    return words;
  }

  private Card card(String key, Node... content) {
    Card card = new Card(content);
    Label title = texts.label(key, "h3");
    VBox head = new VBox(title);
    head.getStyleClass().add("head");
    card.getChildren().addFirst(head);
    return card;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    subscriptions.listen(messages, texts::show);
    subscriptions.listen(messages, m -> render());
    subscriptions.listen(state, s -> render());
    parts.forEach(Screen::attach);
  }

  @Override
  public void detach() {
    saveName();
    parts.forEach(Screen::detach);
    subscriptions.cancel();
  }

  private void render() {
    UiSettings settings = UiSettings.of(state.get().freelancer(), messages.get().language());
    appearance.show(messages.get(), settings);
    reopen.setSelected(UiSettings.reopens(state.get().freelancer()));
    motion.show(messages.get(), settings);
    String known = state.get().freelancer().name();
    if (!name.isFocused()) {
      name.setText(known == null ? "" : known);
    }
  }

  private void saveReopen() {
    String wanted = Boolean.toString(reopen.isSelected());
    actions.change(
        both.both("edit.settings.reopen"), f -> f.withSetting(UiSettings.REOPEN, wanted));
  }

  private void leaveName(boolean focused) {
    if (!focused) {
      saveName();
    }
  }

  private void saveName() {
    String written = name.getText().strip();
    String wanted = written.isEmpty() ? null : written;
    if (!java.util.Objects.equals(wanted, state.get().freelancer().name())) {
      actions.change(both.both("edit.settings.name"), f -> f.withName(wanted));
    }
  }
}
