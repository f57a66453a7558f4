package org.gardefou.ui.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.Disagreement;
import org.gardefou.engine.FactReading;
import org.gardefou.model.Value;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Dates;
import org.gardefou.ui.words.JournalWords;
import org.jspecify.annotations.Nullable;

/** The row of one fact. */
final class FactRow extends QuestionRow {
  private final Fact fact;
  private final AnswerControl control;
  private @Nullable HBox open;
  private final Label figures = Ui.paragraph("", "caption", "muted");
  private final JournalNote journal;
  private @Nullable FactDetails details;
  private @Nullable Answers shown;
  private List<Object> seen = List.of();

  FactRow(Question.Single question, RowContext context) {
    this(question, context.messages().of(question.fact().question()), context);
  }

  /** Asks in words of its own, such as those of a message to the client. */
  FactRow(Question.Single question, String words, RowContext context) {
    super(question, words, context);
    fact = question.fact();
    control = AnswerControl.of(fact, context);
    journal = new JournalNote(context);
    body().getChildren().addAll(control.node(), figures, journal);
    Ui.show(figures, false);
    renderBody();
  }

  private Label unknownChip() {
    Label chip = Ui.label(texts().get("facts.unknown"), "unknown-chip");
    chip.setGraphic(Icon.OPEN.node(16));
    chip.setMinWidth(USE_PREF_SIZE);
    return chip;
  }

  private LinkButton changeLink() {
    LinkButton link =
        new LinkButton(texts().get("facts.change"), () -> context().open().accept(this));
    link.setAccessibleText(texts().get("facts.change.named", texts().of(fact.question())));
    return link;
  }

  @Override
  void show(Answers answers) {
    shown = answers;
    List<Object> now = relevant(answers);
    if (!now.equals(seen)) {
      seen = now;
      control.show(answers);
      renderFigures(answers);
      renderState(answers.state(fact), SideWords.of(fact, answers, texts()));
      renderBody();
    }
    if (details != null) {
      details.show(answers);
    }
  }

  /** All that the row shows. */
  private List<Object> relevant(Answers answers) {
    List<Object> all = new ArrayList<>();
    all.add(answers.answer(fact));
    all.add(answers.inferred(fact));
    all.add(answers.counted(fact));
    all.add(disagreements(answers));
    question().exacts().forEach(exact -> all.add(answers.answer(exact)));
    return all;
  }

  /** Those about the question itself, and about the numbers behind its words. */
  private List<Disagreement> disagreements(Answers answers) {
    List<Fact> facts = new ArrayList<>(question().exacts());
    facts.add(fact);
    return answers.disagreements(facts);
  }

  private void renderFigures(Answers answers) {
    List<Disagreement> differ = disagreements(answers);
    journal.show(differ);
    String words =
        differ.isEmpty()
            ? answers
                .counted(fact)
                .map(this::counted)
                .or(() -> answers.inferred(fact).map(v -> figures(v, answers.value(fact))))
                .orElse("")
            : "";
    figures.setText(words);
    Ui.show(figures, !words.isEmpty());
  }

  private String counted(FactReading reading) {
    String day = reading.date().map(d -> Dates.day(d, texts().language())).orElse("");
    return reading.entries().isEmpty()
        ? texts().get("facts.journal.none", day)
        : texts().get("facts.journal", new JournalWords(texts()).count(reading), day);
  }

  private String figures(Value inferred, Optional<Value> own) {
    if (!(control instanceof ChoiceAnswer choice)) {
      return texts().get("facts.known");
    }
    return own.filter(value -> !Objects.equals(value, inferred))
        .filter(value -> !choice.words(value).isEmpty())
        .map(v -> texts().get("facts.figures.differ", choice.words(v), choice.words(inferred)))
        .orElseGet(() -> texts().get("facts.figures"));
  }

  private void renderBody() {
    AnswerState now = state();
    boolean closedOpen = !isCurrent() && now == AnswerState.UNKNOWN;
    boolean closedAway = !isCurrent() && now == AnswerState.NOT_APPLICABLE;
    Ui.show(control.node(), !closedOpen && !closedAway);
    if (closedOpen || closedAway || open != null) {
      HBox row = open();
      Ui.show(row, closedOpen || closedAway);
      Ui.show(row.getChildren().getFirst(), closedOpen);
    }
  }

  /** What stands in the place of the answer while there is none; most rows never need it. */
  private HBox open() {
    HBox row = open;
    if (row == null) {
      row = Ui.row("gap-8", unknownChip(), changeLink());
      open = row;
      body().getChildren().add(body().getChildren().indexOf(control.node()) + 1, row);
    }
    return row;
  }

  @Override
  void setCurrent(boolean current) {
    super.setCurrent(current);
    control.setCurrent(current);
    if (current) {
      openDetails();
    } else if (details != null && !details.refused()) {
      body().getChildren().remove(details);
      details = null;
    }
    renderBody();
  }

  private void openDetails() {
    if (details == null) {
      details = new FactDetails(fact, question().exacts(), context());
      body().getChildren().add(details);
    }
    if (shown != null) {
      details.show(shown);
    }
  }

  @Override
  void focusAnswer() {
    control.focus();
  }

  @Override
  boolean type(char key) {
    return control.type(key);
  }

  @Override
  void unknown() {
    context().answering().unknown(fact);
  }

  @Override
  void notApplicable() {
    context().answering().notApplicable(fact);
  }

  @Override
  void clear() {
    context().answering().clear(fact);
  }

  @Override
  boolean commit() {
    boolean answered = control.commit();
    return (details == null || details.commit()) && answered;
  }
}
