package org.gardefou.ui.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Snapshots;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Decision;
import org.gardefou.text.Messages;
import org.gardefou.ui.Texts;
import org.gardefou.ui.component.Areas;
import org.gardefou.ui.component.DayField;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.words.Dates;
import org.jspecify.annotations.Nullable;

/** Her decision: choice, reasons, what she protects, next review. Every recorded one is kept. */
final class DecisionForm extends VBox {
  private static final int REVIEW_DAYS = 30;

  private final MissionScope scope;
  private final Texts texts;
  private final DecisionHead head = new DecisionHead();
  private final ChoiceCards choices = new ChoiceCards(this::choiceMade);
  private final FormField choice = new FormField(choices);
  private final TextArea overrideWords = Areas.of(2);
  private final OverrideBlock override = new OverrideBlock(overrideWords);
  private final ReasonList reasons = new ReasonList();
  private final TextArea words = Areas.of(2);
  private final FormField why = new FormField(reasons, words);
  private final ProtectField protects = new ProtectField();
  private final FormField protecting = new FormField(protects);
  private final Label giveUps = Ui.paragraph("", "dense");
  private final FormField giving = new FormField(giveUps);
  private final DayField review;
  private final Label away = Ui.label("", "dense", "muted");
  private final FormField reviewing;
  private final Button record = Ui.primary("", this::record);
  private final Label status = Ui.grow(Ui.paragraph("", "dense", "recorded-line"));
  private final EarlierVersions earlier = new EarlierVersions();
  private Messages messages;
  private MissionScope.@Nullable View view;
  private @Nullable Decision filled;
  private boolean started;

  DecisionForm(MissionScope scope, Texts texts, Messages messages) {
    this.scope = scope;
    this.texts = texts;
    this.messages = messages;
    review = new DayField(messages.language());
    review.onChange(this::reviewChanged);
    HBox reviewRow = Ui.row("gap-8", review, away);
    reviewing = new FormField(reviewRow);
    record.getStyleClass().add("large");
    record.setId("record");
    words.setId("own-words");
    overrideWords.setId("override-words");
    getStyleClass().addAll("decision-form", "gap-16");
    getChildren()
        .addAll(
            head,
            choice,
            override,
            why,
            protecting,
            giving,
            reviewing,
            Ui.row("gap-12", record, status),
            earlier);
  }

  /** Shows the mission as it stands; what she is writing stays. */
  void show(MissionScope.View now, Messages newMessages) {
    boolean reworded = !started || newMessages != messages;
    view = now;
    messages = newMessages;
    Decision recorded = now.mission().decision().orElse(null);
    if (!started || !Objects.equals(recorded, filled)) {
      fill(recorded);
    }
    if (reworded) {
      reword(now);
    }
    started = true;
    head.show(now, recorded, messages);
    reasons.show(now.assessment(), messages);
    showGiveUps(now);
    earlier.show(now, messages);
    showOverride();
  }

  private void fill(@Nullable Decision recorded) {
    filled = recorded;
    choices.select(recorded == null ? null : recorded.choice());
    reasons.tick(recorded == null ? List.of() : recorded.reasons());
    words.setText(recorded == null ? "" : text(recorded.words()));
    protects.area().setText(recorded == null ? "" : text(recorded.protects()));
    overrideWords.setText(recorded == null ? "" : text(recorded.overrideReason()));
    review.show(recorded == null ? null : recorded.review());
    reviewChanged(review.getValue());
  }

  private static String text(@Nullable String words) {
    return words == null ? "" : words;
  }

  private void reword(MissionScope.View now) {
    choices.show(now.mission().phase(), messages);
    choice.quiet(messages.get("decision.choice"));
    override.show(messages);
    why.name(messages.get("decision.reasons"), messages.get("decision.reasons.line"));
    words.setPromptText(messages.get("decision.words"));
    words.setAccessibleText(messages.get("decision.words"));
    protecting.name(messages.get("decision.protects"), messages.get("decision.protects.line"));
    protects.area().setAccessibleText(messages.get("decision.protects"));
    protects.show(messages);
    giving.name(messages.get("decision.givingup"), messages.get("decision.givingup.line"));
    reviewing.name(messages.get("decision.review"), messages.get("decision.review.line"));
    review.setName(messages.get("decision.review"));
    review.setLanguage(messages.language());
    reviewChanged(review.getValue());
    record.setText(messages.get("decision.record"));
    tellNothing();
    clearProblems();
  }

  private void showGiveUps(MissionScope.View now) {
    List<String> all = now.assessment().giveUps().stream().map(messages::of).toList();
    giveUps.setText(String.join(" · ", all));
    Ui.show(giving, !all.isEmpty());
  }

  private void choiceMade() {
    choice.problem("");
    tellNothing();
    showOverride();
    if (differs() && review.getValue() == null) {
      review.setValue(scope.today().plusDays(REVIEW_DAYS));
    }
  }

  private void showOverride() {
    Ui.show(override, differs());
  }

  /** Whether her choice is not the one that the program advises. */
  private boolean differs() {
    Verdict advice = view == null ? null : view.assessment().verdict();
    return advice != null
        && choices.selected().filter(c -> c != Choices.advised(advice)).isPresent();
  }

  private void reviewChanged(@Nullable LocalDate day) {
    reviewing.problem("");
    away.setText(day == null ? "" : Dates.away(day, scope.today(), messages));
  }

  private void clearProblems() {
    choice.problem("");
    override.problem("");
    reviewing.problem("");
  }

  private void record() {
    List<Runnable> wrong = new ArrayList<>();
    check(choices.selected().isEmpty(), "decision.problem.choice", choice, choices::focus, wrong);
    boolean unexplained = differs() && overrideWords.getText().isBlank();
    override.problem(unexplained ? messages.get("decision.problem.override") : "");
    if (unexplained) {
      wrong.add(overrideWords::requestFocus);
    }
    check(!review.readable(), "decision.problem.day", reviewing, review::requestFocus, wrong);
    LocalDate day = review.getValue();
    if (day != null && day.isBefore(scope.today())) {
      check(true, "decision.problem.past", reviewing, review::requestFocus, wrong);
    }
    if (wrong.isEmpty()) {
      save();
    } else {
      wrong.getFirst().run();
    }
  }

  private void check(
      boolean wrong, String key, FormField field, Runnable focus, List<Runnable> all) {
    field.problem(wrong ? messages.get(key) : "");
    if (wrong) {
      all.add(focus);
    }
  }

  private void save() {
    MissionScope.View now = view;
    Optional<Decision.Choice> chosen = choices.selected();
    if (now == null || chosen.isEmpty()) {
      return;
    }
    Decision decision = decision(chosen.get(), now.assessment());
    if (filled != null && Choices.same(decision, filled)) {
      tell(Mark.INFO, "decision.unchanged", filled.date());
      return;
    }
    scope.edit(texts.both("decision.edit.record"), mission -> mission.withDecision(decision));
    tell(Mark.GOOD, "decision.recorded", decision.date());
  }

  private Decision decision(Decision.Choice chosen, Assessment advice) {
    return new Decision(
        chosen,
        scope.today(),
        advice.verdict().name(),
        reasons.ticked(),
        written(words),
        written(protects.area()),
        differs() ? written(overrideWords) : null,
        review.getValue(),
        Snapshots.of(advice),
        Map.of());
  }

  private static @Nullable String written(TextArea area) {
    String text = area.getText().strip();
    return text.isEmpty() ? null : text;
  }

  private void tellNothing() {
    status.setText(messages.get("decision.kept"));
    status.setGraphic(null);
    status.getStyleClass().setAll("label", "caption", "muted");
  }

  private void tell(Mark mark, String key, LocalDate day) {
    status.setText(messages.get(key, Dates.day(day, messages.language())));
    status.setGraphic(mark.shape(16));
    status.getStyleClass().setAll("label", "dense", "recorded-line");
  }
}
