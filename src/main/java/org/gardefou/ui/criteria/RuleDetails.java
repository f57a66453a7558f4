package org.gardefou.ui.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.SeverityMark;
import org.gardefou.ui.component.SwitchButton;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Dates;

/** Why a rule is there, where it comes from, and what she may change about it. */
final class RuleDetails extends VBox {
  private final View view;
  private final Rule rule;
  private final RuleLine.Hand hand;

  RuleDetails(View view, Rule rule, RuleLine.Hand hand) {
    this.view = view;
    this.rule = rule;
    this.hand = hand;
    getStyleClass().add("gap-12");
    getChildren().addAll(Ui.paragraph(view.of(rule.why()), "dense"), origin(), severity());
    if (rule.locked()) {
      getChildren().add(locked());
    } else {
      getChildren().add(toggle());
    }
    if (view.changed(rule)) {
      LinkButton reset =
          new LinkButton(texts().get("criteria.rule.reset"), () -> hand.edits().reset(rule));
      reset.setId("reset-" + rule.id());
      getChildren().add(reset);
    }
  }

  private Messages texts() {
    return view.messages();
  }

  private Flow origin() {
    String sources = String.join(", ", rule.sources());
    Label source =
        Ui.label(
            sources.isEmpty()
                ? texts().get("criteria.rule.nosource")
                : texts().get("criteria.rule.source", sources),
            "caption",
            "muted");
    Flow row = new Flow(8, source);
    String mark = rule.mark();
    if (mark != null) {
      row.items().add(Ui.chip(texts().get("flags.mark." + mark), "dashed"));
    }
    return row;
  }

  private Flow severity() {
    Label name = Ui.label(texts().get("criteria.rule.severity"), "dense", "muted");
    List<Severity> allowed =
        Stream.of(Severity.values())
            .filter(severity -> !rule.locked() || severity.atLeast(rule.gravest()))
            .toList();
    return allowed.size() == 1
        ? new Flow(12, name, new SeverityMark(Mark.of(allowed.getFirst()), texts()))
        : new Flow(12, name, choice(allowed));
  }

  private Segmented<Severity> choice(List<Severity> allowed) {
    Segmented<Severity> choice = new Segmented<>(texts().get("criteria.rule.severity"));
    choice.setOptions(
        allowed.stream()
            .map(severity -> SegmentOption.of(severity, texts().get(Mark.of(severity).key())))
            .toList());
    choice.select(view.severity(rule));
    choice.onSelect(severity -> hand.edits().severity(rule, severity));
    choice.setId("severity-" + rule.id());
    return choice;
  }

  private SwitchButton toggle() {
    SwitchButton toggle = new SwitchButton(texts().get("criteria.rule.on"));
    toggle.setId("switch-" + rule.id());
    toggle.setSelected(view.on(rule));
    toggle.setOnAction(event -> hand.edits().switched(rule, toggle.isSelected()));
    return toggle;
  }

  private VBox locked() {
    Label words = Ui.paragraph(texts().get("criteria.rule.locked"), "dense", "muted");
    words.setGraphic(Icon.LOCK.node(16));
    VBox block = Ui.column("gap-8", words);
    LocalDate day = view.freelancer().acknowledged().get(rule.id());
    if (day == null) {
      var button =
          Ui.button(
              texts().get("criteria.rule.acknowledge"),
              () -> hand.edits().acknowledge(rule, hand.today().get()),
              "small");
      button.setId("acknowledge-" + rule.id());
      block.getChildren().add(new Flow(8, button));
    } else {
      block
          .getChildren()
          .add(
              Ui.label(
                  texts().get("criteria.rule.acknowledged.on", Dates.day(day, texts().language())),
                  "dense"));
    }
    return block;
  }
}
