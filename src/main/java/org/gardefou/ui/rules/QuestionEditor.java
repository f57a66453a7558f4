package org.gardefou.ui.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.catalogue.Problem;
import org.gardefou.model.Phase;
import org.gardefou.ui.component.Areas;
import org.gardefou.ui.component.Pick;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;

/** The editor of one question of hers. */
final class QuestionEditor extends VBox {
  private final RuleContext context;
  private final EditorHost<QuestionDraft> host;
  private final TextArea question = Areas.of(2);
  private final Labelled questionField;
  private final VBox answers = Ui.column("gap-8");
  private final EditorProblems problems;
  private QuestionDraft draft;
  private boolean tried;

  QuestionEditor(RuleContext context, QuestionDraft draft, EditorHost<QuestionDraft> host) {
    this.context = context;
    this.draft = draft;
    this.host = host;
    questionField = new Labelled(context.text("rules.q.question"), question);
    question.setId("question-words");
    question.setText(draft.piece().text("question", context.language()));
    question
        .textProperty()
        .addListener((o, before, words) -> change(d -> d.with(p -> text(p, "question", words))));
    problems = new EditorProblems(context.messages());
    getStyleClass().addAll("own-editor", "gap-16");
    getChildren().addAll(questionField, field("short", "rules.q.short"), basics(), answers);
    answered().ifPresent(getChildren()::add);
    getChildren()
        .addAll(
            whom(),
            new Labelled(context.text("rules.phase"), phases()),
            area("help", "rules.q.help"),
            problems);
    fillAnswers();
  }

  private Piece text(Piece piece, String key, String words) {
    return piece.withText(key, context.language(), words);
  }

  private void change(UnaryOperator<QuestionDraft> edit) {
    draft = edit.apply(draft);
    host.changed(draft);
    if (tried) {
      tell();
    }
  }

  private Node field(String key, String label) {
    TextField field = new TextField(draft.piece().text(key, context.language()));
    field.setId("question-" + key);
    field
        .textProperty()
        .addListener((o, before, words) -> change(d -> d.with(p -> text(p, key, words))));
    return new Labelled(context.text(label), field);
  }

  private Node area(String key, String label) {
    TextArea area = Areas.of(2);
    area.setId("question-" + key);
    area.setText(draft.piece().text(key, context.language()));
    area.textProperty()
        .addListener((o, before, words) -> change(d -> d.with(p -> text(p, key, words))));
    return new Labelled(context.text(label), area);
  }

  private Node basics() {
    Pick<String> criterion =
        context.criterionPick(
            draft.piece().word("criterion"),
            id -> change(d -> d.with(p -> p.with("criterion", id))));
    Pick<FactType> type =
        new Pick<>(
                context.text("rules.q.type"),
                List.of(FactType.values()),
                t -> context.text("rules.q.type." + t.id()),
                this::chooseType)
            .show(draft.type().orElse(null));
    type.setId("question-type");
    return Ui.row("gap-8", basic("rules.criterion", criterion), basic("rules.q.type", type));
  }

  private Node basic(String key, Node field) {
    Labelled labelled = new Labelled(context.text(key), field);
    labelled.setMinWidth(0);
    labelled.setPrefWidth(100);
    return Ui.grow(labelled);
  }

  private Node phases() {
    List<String> chosen = draft.piece().words("phases");
    MultiPick<Phase> pick =
        new MultiPick<>(
            context.text("rules.phase"),
            context.text("rules.phase.both"),
            List.of(Phase.values()),
            phase -> context.text("phase." + phase.id()));
    pick.show(Stream.of(Phase.values()).filter(p -> chosen.contains(p.id())).toList());
    pick.onChange(this::choosePhases);
    return pick;
  }

  private void choosePhases(List<Phase> phases) {
    boolean both = phases.size() == Phase.values().length;
    List<String> ids = both ? List.of() : phases.stream().map(Phase::id).toList();
    change(d -> d.with(p -> p.with("phases", ids)));
  }

  private void chooseType(FactType type) {
    change(d -> d.withType(type));
    fillAnswers();
  }

  private void fillAnswers() {
    AnswerFields fields = new AnswerFields(context, () -> draft, this::change);
    answers.getChildren().setAll(fields.nodes());
    Ui.show(answers, !answers.getChildren().isEmpty());
  }

  /** What happens to answers that are there already. */
  private Optional<Node> answered() {
    long count = draft.id().isEmpty() ? 0 : context.edits().answers(draft.id());
    return count == 0
        ? Optional.empty()
        : Optional.of(
            Ui.paragraph(context.messages().count("rules.q.answered", count), "caption", "muted"));
  }

  private Node whom() {
    Segmented<Fact.Ask> whom = new Segmented<>(context.text("rules.q.ask"));
    whom.setOptions(
        Stream.of(Fact.Ask.values())
            .map(a -> SegmentOption.of(a, context.text("rules.q.ask." + RuleDraft.name(a))))
            .toList());
    whom.select(draft.ask());
    whom.onSelect(ask -> change(d -> d.with(p -> p.with("ask", RuleDraft.name(ask)))));
    return new Labelled(context.text("rules.q.ask"), whom);
  }

  private Optional<Node> tell() {
    boolean silent = question.getText().isBlank();
    questionField.problem(silent ? context.text("rules.missing.question") : "");
    List<Problem> found = silent ? List.of() : context.edits().problems(draft);
    problems.show(found, "");
    return silent
        ? Optional.of(question)
        : problems.refusing() ? Optional.of(problems) : Optional.empty();
  }

  /** Saves, or says what is missing and goes there. */
  void save() {
    tried = true;
    tell().ifPresentOrElse(Node::requestFocus, () -> host.save(draft));
  }

  void focus() {
    question.requestFocus();
  }
}
