package org.gardefou.ui.checkin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.engine.Disagreement;
import org.gardefou.model.Answer;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Mission;
import org.gardefou.model.Value;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.facts.Options;
import org.gardefou.ui.words.JournalWords;
import org.jspecify.annotations.Nullable;

/** One question with its present answer: another answer, or "still so" with Enter. */
final class AgainRow extends VBox {
  private final Fact fact;
  private final CheckInEdits edits;
  private final Messages texts;
  private final Runnable next;
  private final List<SegmentOption<Value>> options;
  private final Segmented<Value> answers;
  private final Button still;
  private final StackPane mark = new StackPane();
  private final Label state = Ui.label("", "caption", "muted");
  private final Label differs = Ui.paragraph("", "caption");
  private @Nullable Value shown;
  private boolean done;
  private boolean contradicted;

  /**
   * A row.
   *
   * @param next moves on to the row after it
   */
  AgainRow(Fact fact, CheckInEdits edits, Messages texts, Runnable next) {
    this.fact = fact;
    this.edits = edits;
    this.texts = texts;
    this.next = next;
    setId("again-" + fact.id());
    getStyleClass().addAll("again-row", "gap-8");
    String question = texts.of(fact.question());
    options = Options.of(fact, texts);
    answers = new Segmented<>(question);
    answers.setOptions(options);
    answers.setHelp(fact.anchors().stream().map(texts::of).toList());
    answers.onSelect(this::choose);
    still = Ui.button(Icon.CHECK, texts.get("checkin.still"), this::still, "small");
    still.setId("still-" + fact.id().replace('.', '-'));
    still.setAccessibleText(texts.get("checkin.still") + ": " + question);
    state.setMinWidth(USE_PREF_SIZE);
    HBox head = Ui.row("gap-8", mark, Ui.grow(Ui.paragraph(question, "dense", "strong")), state);
    HBox body = Ui.row("gap-12", Ui.grow(answers), still);
    body.getStyleClass().add("again-answers");
    Ui.show(differs, false);
    getChildren().addAll(head, differs, body);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  Fact fact() {
    return fact;
  }

  void focus() {
    answers.focus();
  }

  void show(Mission mission, CheckIn checkIn) {
    shown = mission.answer(fact.id()).map(Answer::value).orElse(null);
    answers.select(shown);
    Answer before = checkIn.before().get(fact.id());
    done = before != null || checkIn.confirmed().contains(fact.id());
    mark.getChildren().setAll((done ? Icon.GOOD : Icon.BLANK).node(16));
    state.setText(state(before));
    still.setDisable(done);
  }

  /** Shows where her answer and the journal differ. */
  void differ(List<Disagreement> all, JournalWords words) {
    Optional<Disagreement> mine = all.stream().filter(d -> d.fact().equals(fact)).findFirst();
    contradicted = mine.filter(one -> !one.own()).isPresent();
    differs.setText(mine.map(words::differ).orElse(""));
    Ui.show(differs, mine.isPresent());
  }

  /** Whether the journal counts against her answer. */
  boolean contradicted() {
    return contradicted;
  }

  private String state(@Nullable Answer before) {
    if (before != null && !Objects.equals(before.value(), shown)) {
      return texts.get("checkin.row.changed", words(before.value()));
    }
    return done ? texts.get("checkin.row.still") : "";
  }

  private String words(@Nullable Value value) {
    return options.stream()
        .filter(option -> Objects.equals(option.value(), value))
        .map(SegmentOption::text)
        .findFirst()
        .orElse("–");
  }

  /** The answer that stands there already is "still so". */
  private void choose(Value value) {
    if (value.equals(shown)) {
      still();
    } else {
      edits.answer(fact, value);
    }
  }

  private void still() {
    if (!done) {
      edits.still(List.of(fact));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      still();
      next.run();
    }
  }

  private void typed(KeyEvent event) {
    if (event.getCharacter().length() == 1 && !event.isControlDown() && !event.isMetaDown()) {
      Optional<Value> value =
          Options.typed(options, event.getCharacter().charAt(0), fact.type() == FactType.YESNO);
      value.ifPresent(
          v -> {
            event.consume();
            choose(v);
          });
    }
  }
}
