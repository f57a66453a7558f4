package org.gardefou.ui.conditions;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Severity;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.FlagState;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.IntervalBar.Tick;
import org.gardefou.ui.component.RiskBox;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.component.VerdictChip;

/** Today beside what would be, with verdict, risk and counts. */
final class WhatIfPanel extends VBox {
  private final Phase phase;
  private final Thresholds limits;
  private final Messages texts;

  WhatIfPanel(
      Phase phase,
      Thresholds limits,
      Assessment today,
      Assessment then,
      int chosen,
      Messages texts) {
    this.phase = phase;
    this.limits = limits;
    this.texts = texts;
    getStyleClass().add("gap-12");
    VBox card = Ui.column("gap-12", block("conditions.today", today));
    card.getStyleClass().add("panel-card");
    if (chosen > 0) {
      card.getChildren().addAll(Ui.rule(), block("conditions.then", then), sureness(then));
    } else {
      card.getChildren()
          .addAll(Ui.rule(), Ui.paragraph(texts.get("conditions.try"), "dense", "muted"));
    }
    String title = chosen == 0 ? texts.get("conditions.if") : texts.count("conditions.if", chosen);
    getChildren().addAll(Ui.paragraph(title, "h3"), card);
  }

  private VBox block(String key, Assessment assessment) {
    VerdictChip chip = new VerdictChip(VerdictChip.Size.SMALL);
    chip.show(texts, phase, assessment.verdict(), assessment.settled());
    chip.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = Ui.row("gap-8", Ui.grow(Ui.paragraph(texts.get(key), "dense", "muted")), chip);
    RiskBox risk = new RiskBox();
    risk.show(
        texts,
        assessment.total(),
        List.of(Tick.at(limits.conditions()), Tick.at(limits.decline())));
    Label counts = Ui.paragraph(counts(assessment), "dense", "muted");
    VBox block = Ui.column("gap-8", head, risk, counts);
    block.setAlignment(Pos.TOP_LEFT);
    return block;
  }

  private String counts(Assessment assessment) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : List.of(Severity.DEALBREAKER, Severity.RED, Severity.CAUTION)) {
      int count = assessment.fired(severity).size();
      if (count > 0) {
        parts.add(texts.count("conditions.flags." + severity.name(), count));
      }
    }
    long lowered =
        assessment.flags().stream().filter(f -> f.state() == FlagState.MITIGATED).count();
    if (lowered > 0) {
      parts.add(texts.count("conditions.flags.lowered", lowered));
    }
    return parts.isEmpty() ? texts.get("conditions.flags.none") : String.join(" · ", parts);
  }

  private Label sureness(Assessment then) {
    Label words = Ui.paragraph(sentence(then), "dense", "sureness");
    words.getStyleClass().add(then.settled() ? "settled" : "unsettled");
    return words;
  }

  private String sentence(Assessment then) {
    if (then.settled()) {
      return texts.get("conditions.settled");
    }
    Verdict worst = new ArrayList<>(then.possibleVerdicts()).getLast();
    return texts.get("conditions.unsettled", VerdictChip.word(texts, phase, worst));
  }
}
