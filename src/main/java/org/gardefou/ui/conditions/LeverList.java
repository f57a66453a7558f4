package org.gardefou.ui.conditions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.component.VerdictChip;

/** The fewest agreements that change the advice, each to be tried with a click. */
final class LeverList extends VBox {
  private static final int SHOWN = 4;

  LeverList(
      Optional<List<Levers.Lever>> found,
      Phase phase,
      Messages texts,
      Consumer<List<String>> tryThem) {
    getStyleClass().add("gap-8");
    getChildren()
        .add(
            new VBox(
                Ui.paragraph(texts.get("conditions.levers"), "h3"),
                Ui.paragraph(texts.get("conditions.levers.line"), "caption", "muted")));
    List<Levers.Lever> levers = found.orElse(List.of());
    if (levers.isEmpty()) {
      getChildren()
          .addAll(
              Ui.rule(),
              Ui.paragraph(
                  texts.get(found.isEmpty() ? "conditions.levers.wait" : "conditions.levers.none"),
                  "dense"));
    }
    for (Levers.Lever lever : levers.subList(0, Math.min(SHOWN, levers.size()))) {
      getChildren().addAll(Ui.rule(), row(lever, phase, texts, tryThem));
    }
  }

  private static HBox row(
      Levers.Lever lever, Phase phase, Messages texts, Consumer<List<String>> tryThem) {
    Label number = Ui.label(Integer.toString(lever.clauses().size()), "strong", "lever-number");
    String verdict = VerdictChip.word(texts, phase, lever.verdict());
    String sentence =
        texts.get(
            lever.clauses().size() == 1 ? "conditions.lever.one" : "conditions.lever.other",
            list(lever.clauses(), texts),
            verdict);
    LinkButton trial =
        new LinkButton(texts.get("conditions.lever.try"), () -> tryThem.accept(lever.clauses()));
    trial.setAccessibleText(texts.get("conditions.lever.try") + ": " + sentence);
    trial.setId("lever-" + String.join("-", lever.clauses()));
    Label words = Ui.grow(Ui.paragraph(sentence, "dense"));
    HBox row = Ui.row("gap-8", number, words, trial);
    row.getStyleClass().add("lever-row");
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private static String list(List<String> clauses, Messages texts) {
    String last = clauses.getLast();
    return clauses.size() == 1
        ? last
        : texts.get(
            "conditions.and", String.join(", ", clauses.subList(0, clauses.size() - 1)), last);
  }
}
