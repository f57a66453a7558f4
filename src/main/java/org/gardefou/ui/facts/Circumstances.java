package org.gardefou.ui.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Answer;
import org.gardefou.model.Source;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Areas;
import org.gardefou.ui.component.FieldRow;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Ui;

/** Who says so, since when, and a note. */
final class Circumstances extends VBox {
  private static final int LINE = 60;

  private final Fact fact;
  private final RowContext context;
  private final ComboBox<Optional<Source>> source = new ComboBox<>();
  private final DayField date;
  private final TextArea note = Areas.of(1);
  private final VBox hints = Ui.column("gap-4");
  private Optional<Source> shownSource = Optional.empty();
  private String shownNote = "";

  Circumstances(Fact fact, RowContext context) {
    this.fact = fact;
    this.context = context;
    Messages texts = context.messages();
    getStyleClass().add("gap-8");
    date =
        new DayField(
            texts, texts.get("facts.date.name"), day -> context.answering().date(fact, day));
    fillSource(texts);
    note.setAccessibleText(texts.get("facts.note"));
    note.setPromptText(texts.get("facts.note.prompt"));
    note.textProperty().subscribe(this::fitNote);
    note.textProperty().subscribe(this::hint);
    note.getStyleClass().add("note-field");
    note.focusedProperty().subscribe((was, is) -> left(is));
    Flow where = new Flow(8, source, Ui.label(texts.get("facts.date"), "dense", "muted"), date);
    getChildren()
        .addAll(
            new FieldRow(texts.get("facts.source"), where),
            new FieldRow(texts.get("facts.note"), note),
            hints);
    hints.getStyleClass().add("under-field");
  }

  /** Beside the text, while she writes; nothing keeps it from being written. */
  private void hint(String text) {
    boolean personal = context.answering().isHealth(fact);
    hints.getChildren().setAll(context.hints().of(text, personal, context.answering().today()));
    Ui.show(hints, !hints.getChildren().isEmpty());
  }

  private void fillSource(Messages texts) {
    source.setAccessibleText(texts.get("facts.source"));
    source.setConverter(names(texts));
    source
        .getItems()
        .setAll(
            Stream.concat(
                    Stream.of(Optional.<Source>empty()),
                    List.of(Source.values()).stream().map(Optional::of))
                .toList());
    source.setValue(shownSource);
    source.valueProperty().subscribe((was, is) -> picked(is));
  }

  /** About as many rows as the text needs. */
  private void fitNote(String text) {
    long rows = text.lines().mapToLong(line -> 1 + line.length() / LINE).sum();
    note.setPrefRowCount((int) Math.clamp(rows, 1, 5));
  }

  private static StringConverter<Optional<Source>> names(Messages texts) {
    return new StringConverter<>() {
      @Override
      public String toString(Optional<Source> value) {
        return value
            .map(s -> texts.get("facts.source." + s.id()))
            .orElseGet(() -> texts.get("facts.source.none"));
      }

      @Override
      public Optional<Source> fromString(String text) {
        return Optional.empty();
      }
    };
  }

  private void picked(Optional<Source> value) {
    if (!value.equals(shownSource)) {
      shownSource = value;
      context.answering().source(fact, value.orElse(null));
    }
  }

  private void left(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  /** Keeps what was typed; false when the day was refused. */
  boolean commit() {
    if (!note.getText().strip().equals(shownNote)) {
      shownNote = note.getText().strip();
      context.answering().note(fact, shownNote);
    }
    return date.commit();
  }

  boolean refused() {
    return date.refused();
  }

  /** What she is typing is left alone. */
  void show(Answers answers) {
    Optional<Answer> answer = answers.answer(fact);
    shownSource = answer.flatMap(a -> Optional.ofNullable(a.source()));
    source.setValue(shownSource);
    date.show(answer.map(Answer::date).orElse(null));
    String now = answer.map(Answer::note).orElse("");
    if (!now.equals(shownNote)) {
      note.setText(now);
      shownNote = now;
    }
  }
}
