package org.gardefou.ui.rules;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Problem;
import org.gardefou.catalogue.Severity;
import org.gardefou.ui.component.EmptyState;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.SwitchButton;
import org.gardefou.ui.component.Ui;

/** Her rules and questions, each with what can be done with it. */
final class OwnList extends VBox {
  /** What can be done. */
  interface Actions {
    void newRule();

    void newQuestion();

    void editRule(Piece rule);

    void editQuestion(Piece question);

    void duplicateRule(Piece rule);

    void duplicateQuestion(Piece question);

    void deleteRule(Piece rule);

    void deleteQuestion(Piece question);

    void importFile();

    void exportFile();
  }

  private final RuleContext context;
  private final Actions actions;

  OwnList(RuleContext context, Actions actions) {
    this.context = context;
    this.actions = actions;
    getStyleClass().add("gap-16");
    OwnEdits edits = context.edits();
    boolean empty = edits.rules().isEmpty() && edits.questions().isEmpty();
    getChildren().setAll(empty ? nothing() : all(edits));
  }

  private List<Node> nothing() {
    return List.of(
        new EmptyState(
            Icon.CRITERIA,
            context.text("rules.empty"),
            context.text("rules.empty.text"),
            newRule(true),
            newQuestion(),
            button(Icon.DOCUMENT, "rules.import", actions::importFile)));
  }

  private Button newRule(boolean primary) {
    Button button = Ui.button(Icon.PLUS, context.text("rules.new"), actions::newRule);
    if (primary) {
      button.getStyleClass().add("accent");
    }
    button.setId("new-rule");
    return button;
  }

  private Button newQuestion() {
    Button button = Ui.button(Icon.PLUS, context.text("rules.q.new"), actions::newQuestion);
    button.setId("new-question");
    return button;
  }

  private Button button(Icon icon, String key, Runnable action) {
    Button button = Ui.button(icon, context.text(key), action, "flat");
    button.setId(key.replace('.', '-'));
    return button;
  }

  private List<Node> all(OwnEdits edits) {
    List<Problem> problems = edits.problems();
    VBox rules = section("rules.list.rules", newRule(false));
    List<Piece> hers = edits.rules();
    for (int i = 0; i < hers.size(); i++) {
      rules.getChildren().add(rule(hers.get(i), OwnEdits.of(problems, OwnEdits.RULES, i)));
    }
    VBox questions = section("rules.list.questions", newQuestion());
    List<Piece> asked = edits.questions();
    for (int i = 0; i < asked.size(); i++) {
      questions
          .getChildren()
          .add(question(asked.get(i), OwnEdits.of(problems, OwnEdits.QUESTIONS, i)));
    }
    if (hers.isEmpty()) {
      rules.getChildren().add(muted("rules.list.norules"));
    }
    if (asked.isEmpty()) {
      questions.getChildren().add(muted("rules.list.noquestions"));
    }
    Flow files =
        new Flow(
            8,
            button(Icon.EXPORT, "rules.export", actions::exportFile),
            button(Icon.DOCUMENT, "rules.import", actions::importFile));
    return List.of(rules, questions, files);
  }

  private Label muted(String key) {
    return Ui.paragraph(context.text(key), "dense", "muted");
  }

  private VBox section(String title, Button add) {
    add.getStyleClass().add("small");
    Flow head = new Flow(12, Ui.label(context.text(title), "h3"), add);
    VBox section = Ui.column("gap-0", head);
    head.getStyleClass().add("own-head");
    return section;
  }

  private Node rule(Piece rule, List<Problem> problems) {
    String name = name(rule);
    VBox words = Ui.column("gap-4", Ui.paragraph(name, "dense", "strong"));
    Flow side = new Flow(8);
    severities(rule).forEach(severity -> side.items().add(mark(severity)));
    side.items()
        .add(
            Ui.label(
                context.criterion(rule.word("criterion")) + " · " + rule.word("id"),
                "caption",
                "muted"));
    words.getChildren().add(side);
    boolean refused = problems.stream().anyMatch(problem -> !problem.warning());
    SwitchButton on = new SwitchButton("");
    on.setAccessibleText(context.text("rules.on", name));
    on.setSelected(context.edits().isOn(rule) && !refused);
    on.setDisable(refused);
    on.setOnAction(event -> context.edits().turn(rule, on.isSelected(), name));
    on.setId("on-" + rule.word("id"));
    return row(
        words,
        problems,
        List.of(
            on,
            icon(Icon.PEN, "rules.change", rule, name, () -> actions.editRule(rule)),
            icon(Icon.COPY, "rules.duplicate", rule, name, () -> actions.duplicateRule(rule)),
            icon(Icon.TRASH, "rules.delete", rule, name, () -> actions.deleteRule(rule))));
  }

  private String name(Piece rule) {
    String name = rule.text("name", context.language());
    return name.isEmpty() ? sentence(rule) : name;
  }

  private String sentence(Piece rule) {
    String sentence = rule.element("evidence", 0).in(context.language());
    return sentence.isEmpty() ? rule.word("id") : sentence;
  }

  private static List<Severity> severities(Piece rule) {
    return Stream.of(Severity.values())
        .filter(s -> rule.part("tiers").json().containsKey(RuleDraft.name(s)))
        .toList()
        .reversed();
  }

  private Label mark(Severity severity) {
    Label mark = Ui.label(context.text("severity." + severity.name()), "caption");
    mark.setGraphic(Mark.of(severity).shape(14));
    return mark;
  }

  private Node question(Piece question, List<Problem> problems) {
    String words = question.text("question", context.language());
    String type =
        QuestionDraft.of(question)
            .type()
            .map(t -> context.text("rules.q.type." + t.id()))
            .orElse("");
    VBox column =
        Ui.column(
            "gap-4",
            Ui.paragraph(words, "dense", "strong"),
            Ui.paragraph(
                context.criterion(question.word("criterion"))
                    + " · "
                    + type
                    + " · "
                    + question.word("id"),
                "caption",
                "muted"));
    return row(
        column,
        problems,
        List.of(
            icon(Icon.PEN, "rules.change", question, words, () -> actions.editQuestion(question)),
            icon(
                Icon.COPY,
                "rules.duplicate",
                question,
                words,
                () -> actions.duplicateQuestion(question)),
            icon(
                Icon.TRASH,
                "rules.delete",
                question,
                words,
                () -> actions.deleteQuestion(question))));
  }

  private Node row(VBox words, List<Problem> problems, List<Node> ends) {
    words.getChildren().addAll(PieceProblems.labels(problems, context.messages()));
    words.setMinWidth(0);
    HBox row = Ui.row("gap-4", Ui.grow(words));
    row.getChildren().addAll(ends);
    row.getStyleClass().add("own-row");
    return row;
  }

  private Button icon(Icon icon, String key, Piece piece, String name, Runnable action) {
    Button button = Ui.iconButton(icon, context.text(key, name), action);
    button.setId(key.substring(key.indexOf('.') + 1) + "-" + piece.word("id"));
    return button;
  }
}
