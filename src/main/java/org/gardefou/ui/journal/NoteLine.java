package org.gardefou.ui.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.letters.NoteReader;
import org.gardefou.model.Incident;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.SearchList;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.words.ClockText;
import org.gardefou.ui.words.Dates;
import org.jspecify.annotations.Nullable;

/**
 * One line to note what happened. It reads day, time and kind out of the words and shows what it
 * understood; each can be changed. Enter notes it.
 */
final class NoteLine extends VBox {
  private final MissionScope scope;
  private final Messages messages;
  private final Kinds kinds;
  private final JournalEdits edits;

  /** Width from which the line has room for what was understood, in letters' size. */
  private static final double ROOMY = 80;

  private final TextField field = new TextField();
  private final HBox inside = Ui.row("gap-4");
  private final Flow below = new Flow(8);
  private final Button when = chip(this::openWhen, "when-chip");
  private final Button kind = chip(this::openKinds, "kind-chip");
  private final Button more = chip(this::toggleDetails, "more-chip");
  private final StackPane kindPlace = new StackPane();
  private final EntryFields fields;
  private final Remarks remarks;
  private final Label said = Ui.paragraph("", "caption", "muted");
  private @Nullable Kind chosen;
  private boolean ownWhen;
  private boolean showing;
  private boolean noteAfterChoice;

  NoteLine(Parts parts, Kinds kinds, JournalEdits edits) {
    this.scope = parts.scope();
    this.messages = parts.texts();
    this.kinds = kinds;
    this.edits = edits;
    fields = new EntryFields(messages, scope.today());
    remarks = new Remarks(new NoteReader(parts.words()), messages);
    field.setId("journal-line");
    field.setPromptText(messages.get("journal.line.prompt"));
    field.setAccessibleText(messages.get("journal.line"));
    more.setText(messages.get("journal.details"));
    getStyleClass().addAll("note-line", "gap-8");
    getChildren().addAll(row(), below, kindPlace, fields, remarks);
    said.textProperty().subscribe(this::arrange);
    widthProperty().subscribe(this::arrange);
    Ui.show(kindPlace, false);
    Ui.show(fields, false);
    fields.onWhen(this::changeWhen);
    field.textProperty().subscribe(this::typed);
    field.setOnAction(event -> note());
    fields.addEventHandler(KeyEvent.KEY_PRESSED, this::keyInDetails);
    refresh();
  }

  private HBox row() {
    StackPane pen = new StackPane(Icon.PEN.node(16));
    pen.getStyleClass().add("sign");
    HBox box = Ui.row("gap-8", pen, Ui.grow(field), inside);
    box.getStyleClass().add("line-box");
    Button note = Ui.primary(messages.get("journal.note"), this::note);
    Label key = Ui.label(messages.get("journal.enter"), "caption", "key");
    note.setGraphic(key);
    note.setContentDisplay(ContentDisplay.RIGHT);
    note.setId("journal-note");
    HBox row = Ui.row("gap-8", Ui.grow(box), note);
    row.getStyleClass().add("row-of-note");
    return row;
  }

  /** What was understood stands in the line where there is room, else below it. */
  private void arrange() {
    Ui.show(said, !said.getText().isEmpty());
    boolean roomy = getWidth() >= ROOMY * field.getFont().getSize();
    List<Node> chips = List.of(when, kind, more);
    if (roomy && !inside.getChildren().containsAll(chips)) {
      below.items().setAll(said);
      inside.getChildren().setAll(chips);
    } else if (!roomy && !below.items().containsAll(chips)) {
      inside.getChildren().clear();
      below.items().setAll(when, kind, more, said);
    }
    Ui.show(inside, roomy);
    Ui.show(below, !roomy || said.isVisible());
  }

  private static Button chip(Runnable action, String id) {
    Button chip = Ui.button("", action, "small");
    chip.setGraphic(Icon.DOWN.node(14));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setId(id);
    return chip;
  }

  /** Puts the focus into the line. */
  void focus() {
    field.requestFocus();
  }

  /** What she has written so far. */
  String written() {
    return field.getText();
  }

  void write(String words) {
    field.setText(words);
    field.end();
  }

  private void typed(String words) {
    if (!words.isEmpty()) {
      said.setText("");
    }
    refresh();
  }

  private Noted noted() {
    Noted noted = LineReader.read(field.getText(), scope.today());
    return ownWhen
        ? new Noted(fields.date().orElse(null), fields.time().orElse(null), false, noted.words())
        : noted;
  }

  private LocalDate day(Noted noted) {
    return noted.date().orElse(scope.today());
  }

  private Optional<Kind> kind(Noted noted) {
    Kind own = chosen;
    return own == null ? kinds.suggest(field.getText(), noted, day(noted)) : Optional.of(own);
  }

  /** Shows what is understood so far. */
  private void refresh() {
    Noted noted = noted();
    Optional<Kind> about = kind(noted);
    if (!ownWhen) {
      showing = true;
      fields.when(day(noted), noted.at());
      showing = false;
    }
    when.setText(moment(day(noted), noted.at()));
    when.setAccessibleText(messages.get("journal.when", when.getText()));
    kind.setText(about.map(k -> messages.of(k.name())).orElse(messages.get("journal.kind.none")));
    kind.setAccessibleText(messages.get("journal.kind", kind.getText()));
    fields.fit(about.orElse(null));
    remarks.show(
        new Remarks.About(
            field.getText(),
            about.filter(Kind::personal).isPresent(),
            day(noted),
            scope.today(),
            scope.view().map(view -> view.mission().since()).orElse(null)));
  }

  private String moment(LocalDate day, @Nullable LocalTime time) {
    String words =
        day.equals(scope.today())
            ? messages.get("journal.today")
            : Dates.weekday(day, scope.today(), messages.language());
    return time == null ? words : words + ", " + ClockText.write(time, messages.language());
  }

  private void changeWhen() {
    if (!showing) {
      ownWhen = true;
      refresh();
    }
  }

  private void openWhen() {
    showDetails(true);
    fields.first().requestFocus();
    fields.first().selectAll();
  }

  private void toggleDetails() {
    showDetails(!fields.isVisible());
  }

  private void showDetails(boolean shown) {
    Ui.show(fields, shown);
    more.setGraphic((shown ? Icon.UP : Icon.DOWN).node(14));
  }

  private void openKinds() {
    SearchList list =
        new SearchList(
            kinds.all().stream().map(NoteLine::line).toList(),
            messages,
            id -> choose(kinds.of(id)),
            this::closeKinds);
    kindPlace.getChildren().setAll(list);
    Ui.show(kindPlace, true);
    list.focus();
  }

  private static SearchList.Line line(Kind kind) {
    Text none = new Text("", "");
    Text side = kind.good() ? Bilingual.text("journal.good") : none;
    return SearchList.Line.of(kind.id(), kind.name(), side, none);
  }

  private void choose(Kind wanted) {
    boolean noteNow = noteAfterChoice;
    chosen = wanted;
    closeKinds();
    refresh();
    if (noteNow) {
      note();
    }
  }

  private void closeKinds() {
    noteAfterChoice = false;
    kindPlace.getChildren().clear();
    Ui.show(kindPlace, false);
    field.requestFocus();
  }

  private void keyInDetails(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
      event.consume();
      note();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      showDetails(false);
      field.requestFocus();
    }
  }

  /** Notes it; without words there is nothing to note, without a kind she is asked for one. */
  private void note() {
    Noted noted = noted();
    Optional<Kind> about = kind(noted);
    if (field.getText().isBlank()) {
      field.requestFocus();
    } else if (about.isEmpty()) {
      openKinds();
      noteAfterChoice = true;
    } else {
      note(noted, about.get());
    }
  }

  private void note(Noted noted, Kind about) {
    String words = noted.words().isEmpty() ? null : noted.words();
    Incident base =
        new Incident(
            UUID.randomUUID(),
            day(noted),
            noted.at(),
            about.id(),
            words,
            null,
            null,
            null,
            null,
            null,
            null,
            Map.of());
    Optional<Incident> entry = fields.read(base, about);
    if (entry.isPresent()) {
      done(entry.get(), about);
    } else {
      showDetails(true);
    }
  }

  private void done(Incident entry, Kind about) {
    ownWhen = false;
    chosen = null;
    showDetails(false);
    fields.clear();
    field.clear();
    edits.note(entry);
    refresh();
    said.setText(
        messages.get(
            "journal.said", moment(entry.date(), entry.time()), messages.of(about.name())));
    field.requestFocus();
  }
}
