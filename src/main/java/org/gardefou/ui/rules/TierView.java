package org.gardefou.ui.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.cel.CelEnvironment;
import org.gardefou.cel.CelIssue;
import org.gardefou.ui.component.Areas;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.rules.RowNode.Group;
import org.jspecify.annotations.Nullable;

/** The condition of one severity: rows above, the expression below, each following the other. */
final class TierView extends VBox {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  /** How many faults are told at once. */
  private static final int TOLD = 3;

  private final RuleContext context;
  private final Consumer<UnaryOperator<Tier>> change;
  private final RowsView rows;
  private final Label textOnly;
  private final Label stale;
  private final TextArea text = Growing.of(Areas.of(1));
  private final Label mark = Ui.label("", "caption");
  private final VBox issues = Ui.column("gap-4");
  private @Nullable Tier shown;
  private boolean showing;

  TierView(RuleContext context, String prefix, Consumer<UnaryOperator<Tier>> change) {
    this.context = context;
    this.change = change;
    getStyleClass().add("gap-8");
    rows =
        new RowsView(
            context, prefix, group -> change.accept(tier -> tier.arranged(group, environment())));
    textOnly = Ui.paragraph(context.text("rules.expression.only"), "dense", "muted");
    stale = Ui.paragraph(context.text("rules.expression.stale"), "caption", "muted");
    text.getStyleClass().add("expression");
    text.setId(prefix + "-expression");
    text.setAccessibleText(context.text("rules.expression"));
    text.textProperty().addListener((observed, before, words) -> typed(words));
    getChildren()
        .addAll(
            Ui.label(context.text("rules.when"), "caption", "muted"),
            rows,
            textOnly,
            stale,
            head(),
            text,
            issues);
  }

  private HBox head() {
    Label name = Ui.label(context.text("rules.expression"), "caption", "muted");
    name.setLabelFor(text);
    return Ui.row("gap-8", name, Ui.spacer(), mark);
  }

  private CelEnvironment environment() {
    return context.catalogue().environment();
  }

  private void typed(String words) {
    if (!showing) {
      change.accept(tier -> tier.typed(words, environment()));
    }
  }

  /** Shows a condition; what she is typing is left alone. */
  void show(Tier tier) {
    if (tier.equals(shown)) {
      return;
    }
    shown = tier;
    if (tier.rows() != null) {
      rows.show(tier.rows());
    }
    boolean faulty = !tier.issues().isEmpty();
    // Rows of a text that was never right say nothing.
    boolean known = tier.rows() != null && !(faulty && tier.rows().equals(Group.NEW));
    Ui.show(rows, known);
    rows.setDisable(faulty);
    Ui.show(textOnly, tier.rows() == null && !faulty);
    Ui.show(stale, faulty);
    if (!text.getText().equals(tier.text())) {
      showing = true;
      text.setText(tier.text());
      showing = false;
    }
    tell(tier);
  }

  private void tell(Tier tier) {
    boolean faulty = !tier.issues().isEmpty();
    mark.setText(context.text("rules.expression." + (tier.valid() ? "valid" : "open")));
    mark.setGraphic(tier.valid() ? Icon.CHECK.node(14) : Icon.BLANK.node(14));
    mark.getStyleClass().setAll("label", "caption", tier.valid() ? "valid" : "muted");
    Ui.show(mark, !faulty);
    text.pseudoClassStateChanged(ERROR, faulty);
    text.setAccessibleHelp(IssueWords.all(tier.issues(), context.messages()));
    issues.getChildren().clear();
    tier.issues().stream().limit(TOLD).forEach(this::tell);
    Ui.show(issues, faulty);
  }

  private void tell(CelIssue issue) {
    Label sentence =
        Ui.paragraph(IssueWords.sentence(issue, context.messages()), "caption", "error");
    sentence.setGraphic(Icon.CAUTION.node(14));
    Label excerpt = Ui.label(IssueWords.excerpt(issue.excerpt()), "excerpt");
    excerpt.setAccessibleText("");
    issues.getChildren().addAll(List.of(sentence, excerpt));
  }

  /** Puts the focus where the fault is. */
  void focus() {
    if (shown != null && shown.issues().isEmpty() && shown.rows() != null) {
      rows.lookupAll(".fact-pick").stream().findFirst().ifPresent(node -> node.requestFocus());
    } else {
      text.requestFocus();
    }
  }
}
