package org.gardefou.ui.flags;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Clause;
import org.gardefou.catalogue.LawBook;
import org.gardefou.catalogue.LawEntry;
import org.gardefou.catalogue.Rule;
import org.gardefou.engine.Flag;
import org.gardefou.model.Agreement;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Columns;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.words.Dates;

/** What a finding rests on, on the left; why it matters and what to do, on the right. */
final class FlagDetails extends StackPane {
  private static final Columns.Sizes SIZES = new Columns.Sizes(288, 32, 560);

  private final Report report;
  private final VBox advice = Ui.column("gap-12");

  FlagDetails(Flag flag, Report report) {
    this.report = report;
    Rule rule = flag.rule();
    add("flags.why", rule.why(), chip(rule));
    question(rule);
    if (!rule.mitigable()) {
      add(texts().get("flags.clauses"), Ui.paragraph(texts().get("flags.unmitigable"), "dense"));
    } else if (!rule.clauses().isEmpty()) {
      clauses(rule);
    }
    law(rule);
    Region facts = new FactList(flag.facts(), flag.missing(), report.view().mission(), texts());
    getChildren().add(new Columns(facts, advice, SIZES));
  }

  private void question(Rule rule) {
    Text question = rule.question();
    if (question != null) {
      String heading = texts().get(rule.askSelf() ? "flags.askself" : "flags.ask");
      String words = report.of(question);
      add(heading, Ui.paragraph(rule.askSelf() ? words : quoted(words), "dense"));
    }
  }

  private String quoted(String words) {
    return texts().get("flags.quoted", words);
  }

  private void add(String key, Text text, Optional<Label> chip) {
    HBox heading = Ui.row("gap-8", Ui.label(texts().get(key), "caption", "muted"));
    chip.ifPresent(heading.getChildren()::add);
    advice.getChildren().add(new VBox(heading, Ui.paragraph(report.of(text), "dense")));
  }

  private void add(String heading, Region... content) {
    VBox block = new VBox(Ui.label(heading, "caption", "muted"));
    block.getChildren().addAll(content);
    advice.getChildren().add(block);
  }

  private Optional<Label> chip(Rule rule) {
    if (rule.own()) {
      return Optional.of(Ui.chip(texts().get("flags.own")));
    }
    return Optional.ofNullable(rule.mark())
        .map(mark -> Ui.chip(texts().get("flags.mark." + mark), "dashed"));
  }

  private void clauses(Rule rule) {
    Region[] rows =
        rule.clauses().stream()
            .flatMap(id -> report.clause(id).stream())
            .map(this::clause)
            .toArray(Region[]::new);
    add(texts().get("flags.clauses"), rows);
  }

  private void law(Rule rule) {
    LawBook book = report.catalogue().law();
    MissionScope.View view = report.view();
    List<LawEntry> entries = book.cited(rule, view.client(), view.mission());
    if (!entries.isEmpty()) {
      String country = book.pack(view.mission()).map(p -> report.of(p.name())).orElse("");
      add(texts().get("flags.law", country), new LawNotes(entries, texts()));
    }
  }

  private Region clause(Clause clause) {
    LinkButton link =
        new LinkButton(
            texts().get("flags.clause.see"), () -> report.openClause().accept(clause.id()));
    link.setId("see-" + clause.id());
    link.setAccessibleText(
        texts().get("flags.clause.see") + " " + clause.id() + " " + report.of(clause.name()));
    Label name = Ui.label(clause.id() + " · " + report.of(clause.name()), "dense");
    FlowPane row = new FlowPane(name);
    row.getStyleClass().add("clause-line");
    report.agreement(clause.id()).map(this::state).ifPresent(row.getChildren()::add);
    row.getChildren().add(link);
    return row;
  }

  private Label state(Agreement agreement) {
    String state = texts().get("state." + agreement.state().name());
    var day = agreement.date();
    String words =
        day == null
            ? state
            : texts().get("flags.clause.state", state, Dates.day(day, texts().language()));
    return Ui.label(words, "caption", "muted");
  }

  private Messages texts() {
    return report.texts();
  }
}
