package org.gardefou.ui.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.ui.component.Disclosure;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.Ui;

/** One rule: severity, title and what is hers about it; all about it below once unfolded. */
final class RuleLine extends VBox {
  private final Disclosure head;

  RuleLine(View view, Rule rule, Supplier<Region> details) {
    Severity severity = view.severity(rule);
    Label title = Ui.grow(Ui.paragraph(view.of(rule.title()), "dense", "title"));
    if (!view.on(rule)) {
      title.getStyleClass().add("muted");
    }
    List<Node> content = new ArrayList<>();
    content.add(Disclosure.sign(Mark.of(severity).shape(16)));
    content.add(title);
    List<Label> chips = chips(view, rule);
    content.addAll(chips);
    content.add(Ui.label(rule.id(), "caption", "muted", "code"));
    head = new Disclosure(spoken(view, rule, severity, chips), content.toArray(Node[]::new));
    head.setId("rule-" + rule.id());
    getStyleClass().add("rule-line");
    getChildren().add(head);
    head.expandedProperty().subscribe(open -> unfold(open, details));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  Disclosure head() {
    return head;
  }

  private static List<Label> chips(View view, Rule rule) {
    List<Label> chips = new ArrayList<>();
    if (!view.on(rule)) {
      chips.add(Ui.chip(view.messages().get("criteria.rule.off")));
    } else if (view.graded(rule).isPresent()) {
      chips.add(Ui.chip(view.messages().get("criteria.rule.graded")));
    }
    if (view.acknowledged(rule)) {
      chips.add(Ui.chip(view.messages().get("criteria.rule.acknowledged")));
    }
    return chips;
  }

  private static String spoken(View view, Rule rule, Severity severity, List<Label> chips) {
    List<String> parts = new ArrayList<>();
    parts.add(view.messages().get(Mark.of(severity).key()));
    parts.add(view.of(rule.title()));
    chips.forEach(chip -> parts.add(chip.getText()));
    parts.add(rule.id());
    return String.join(". ", parts);
  }

  private void unfold(boolean open, Supplier<Region> details) {
    if (open && getChildren().size() == 1) {
      VBox place = new VBox(details.get());
      place.getStyleClass().add("rule-details");
      getChildren().add(place);
    }
    if (getChildren().size() > 1) {
      Ui.show(getChildren().getLast(), open);
    }
  }

  /** Escape from anywhere inside folds it; the focus stays on the row. */
  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && head.expandedProperty().get()) {
      head.requestFocus();
      head.expandedProperty().set(false);
      event.consume();
    }
  }

  /** What a rule is set to by hand. */
  record Hand(CriteriaEdits edits, Supplier<LocalDate> today) {}
}
