package org.gardefou.ui.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Value;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/** The rare and grave facts as one question: tick what happened, or say that nothing did. */
final class ChecklistRow extends QuestionRow {
  private final List<ChecklistLine> lines = new ArrayList<>();
  private final Button none;
  private final ToggleButton unknown;
  private @Nullable Answers shown;

  ChecklistRow(Question.Checklist question, RowContext context) {
    super(question, context.messages().get("facts.grave.question"), context);
    VBox list = Ui.column("gap-4");
    for (Fact fact : question.facts()) {
      lines.add(new ChecklistLine(fact, lines.size() + 1, context));
    }
    list.getChildren().setAll(lines);
    none = Ui.button("", this::none, "small");
    unknown = new ToggleButton(texts().get("facts.unknown"), Icon.OPEN.node(16));
    unknown.getStyleClass().setAll("status-toggle");
    unknown.setMnemonicParsing(false);
    unknown.setAccessibleText(texts().get("facts.grave.question") + ": " + unknown.getText());
    unknown.setOnAction(event -> toggleUnknown());
    body().getChildren().addAll(list, new Flow(8, none, unknown));
    setCurrent(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::finish);
  }

  /** Tab also goes to the fields of an event that was ticked just now. */
  private void finish(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB) {
      lines.forEach(ChecklistLine::finish);
    }
  }

  @Override
  void show(Answers answers) {
    shown = answers;
    lines.forEach(line -> line.show(answers));
    List<Fact> all = question().facts();
    AnswerState now = answers.state(all);
    none.setText(texts().get(ticked() ? "facts.grave.others" : "facts.grave.none"));
    none.setDisable(rest().isEmpty());
    unknown.setSelected(now == AnswerState.UNKNOWN);
    renderState(now, side(answers));
  }

  private String side(Answers answers) {
    long happened = lines.stream().filter(ChecklistLine::ticked).count();
    if (happened > 0) {
      return texts().count("facts.grave.happened", happened);
    }
    return switch (answers.state(question().facts())) {
      case KNOWN -> texts().get("facts.grave.nothing");
      case UNKNOWN -> texts().get("facts.ask.SELF");
      default -> "";
    };
  }

  private boolean ticked() {
    return lines.stream().anyMatch(ChecklistLine::ticked);
  }

  /** The facts that are neither ticked nor said not to have happened. */
  private List<Fact> rest() {
    Answers now = shown;
    return now == null
        ? List.of()
        : question().facts().stream()
            .filter(fact -> now.value(fact).isEmpty())
            .collect(Collectors.toList());
  }

  private void none() {
    context().answering().none(rest());
  }

  private void toggleUnknown() {
    if (unknown.isSelected()) {
      unknown();
    } else {
      clearOpen();
    }
  }

  private void clearOpen() {
    Answers now = shown;
    if (now != null) {
      context()
          .answering()
          .clear(
              question().facts().stream()
                  .filter(f -> now.state(f) == AnswerState.UNKNOWN)
                  .toList());
    }
  }

  @Override
  void setCurrent(boolean current) {
    super.setCurrent(current);
    lines.forEach(line -> line.setCurrent(current));
  }

  @Override
  void focusAnswer() {
    lines.getFirst().focus();
  }

  /** Digits tick, {@code n} says no to all. */
  @Override
  boolean type(char key) {
    int place = Options.digit(key);
    if (Character.toLowerCase(key) == 'n') {
      none();
      return true;
    }
    if (place < 1 || place > lines.size()) {
      return false;
    }
    lines.get(place - 1).toggle();
    return true;
  }

  @Override
  void unknown() {
    context().answering().unknown(rest());
  }

  @Override
  void notApplicable() {
    context().answering().notApplicable(rest());
  }

  @Override
  void clear() {
    context().answering().clear(question().facts());
  }

  @Override
  boolean commit() {
    return lines.stream().map(ChecklistLine::commit).reduce(true, Boolean::logicalAnd);
  }

  static boolean yes(Value value) {
    return value.equals(Value.of(true));
  }
}
