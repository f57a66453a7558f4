package org.gardefou.ui.facts;

import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.IntervalBar.Tick;
import org.gardefou.ui.component.RiskBox;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.component.VerdictChip;
import org.jspecify.annotations.Nullable;

/** The verdict so far, what it may still become, and the risk. A change is told, not animated. */
final class VerdictBox extends VBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Label verdict = Ui.label("", "verdict-word");
  private final Label range = Ui.paragraph("", "dense");
  private final RiskBox risk = new RiskBox();
  private @Nullable Verdict shown;
  private String spoken = "";

  VerdictBox() {
    getStyleClass().addAll("verdict-box", "gap-4");
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(verdict, range, risk);
  }

  void show(Assessment assessment, Phase phase, Thresholds limits, Messages messages) {
    boolean open = !assessment.settled() || assessment.verdict() == Verdict.ASK_FIRST;
    String word = VerdictChip.word(messages, phase, assessment.verdict());
    if (assessment.verdict() != shown) {
      shown = assessment.verdict();
      verdict.setGraphic(VerdictChip.icon(assessment.verdict()).node(20));
    }
    verdict.setText(word);
    pseudoClassStateChanged(OPEN, open);
    range.setText(range(assessment, phase, messages));
    risk.show(messages, assessment.total(), ticks(limits, phase, messages));
    speak(messages.get(open ? "verdict.open" : "verdict.settled", word) + ". " + range.getText());
  }

  private static String range(Assessment assessment, Phase phase, Messages messages) {
    List<Verdict> possible =
        assessment.possibleVerdicts().stream().sorted(Comparator.naturalOrder()).toList();
    if (assessment.settled()) {
      return messages.get("facts.report.settled");
    }
    return possible.size() < 2
        ? messages.get("facts.report.open")
        : messages.get(
            "facts.report.range",
            VerdictChip.word(messages, phase, possible.getFirst()),
            VerdictChip.word(messages, phase, possible.getLast()));
  }

  private static List<Tick> ticks(Thresholds limits, Phase phase, Messages messages) {
    return List.of(
        new Tick(limits.conditions(), messages.get("facts.tick.conditions", limits.conditions())),
        new Tick(
            limits.decline(), messages.get("facts.tick.decline." + phase.id(), limits.decline())));
  }

  private void speak(String words) {
    if (!words.equals(spoken)) {
      spoken = words;
      setAccessibleText(words);
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }
}
