package org.gardefou.ui.conditions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.engine.Lever;
import org.gardefou.engine.Levers;
import org.gardefou.engine.Move;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.component.VerdictChip;

/**
 * The fewest changes that make the advice better, and those that make it worse; what needs nothing
 * but agreements can be tried with a click.
 */
final class LeverList extends VBox {
  private static final int SHOWN = 4;

  private final Phase phase;
  private final Messages texts;
  private final Consumer<List<String>> tryThem;

  /**
   * @param today the verdict as it is: the best has nothing better, the worst nothing worse
   */
  LeverList(
      Optional<Levers> found,
      Verdict today,
      Phase phase,
      Messages texts,
      Consumer<List<String>> tryThem) {
    this.phase = phase;
    this.texts = texts;
    this.tryThem = tryThem;
    getStyleClass().add("gap-24");
    if (today != Verdict.ACCEPT) {
      getChildren().add(section("better", found.map(Levers::better)));
    }
    if (today != Verdict.DECLINE) {
      getChildren().add(section("worse", found.map(Levers::worse)));
    }
  }

  private VBox section(String way, Optional<List<Lever>> found) {
    VBox section = Ui.column("gap-8");
    section
        .getChildren()
        .add(
            new VBox(
                Ui.paragraph(texts.get("conditions.levers." + way), "h3"),
                Ui.paragraph(texts.get("conditions.levers." + way + ".line"), "caption", "muted")));
    List<Lever> levers = found.orElse(List.of());
    if (levers.isEmpty()) {
      String key = found.isEmpty() ? "conditions.levers.wait" : "conditions.levers.none." + way;
      section.getChildren().addAll(Ui.rule(), Ui.paragraph(texts.get(key), "dense"));
    }
    for (Lever lever : levers.subList(0, Math.min(SHOWN, levers.size()))) {
      section.getChildren().addAll(Ui.rule(), row(lever));
    }
    return section;
  }

  private HBox row(Lever lever) {
    Label number = Ui.label(Integer.toString(lever.moves().size()), "strong", "lever-number");
    List<String> clauses = lever.clausesAlone();
    String verdict = VerdictChip.word(texts, phase, lever.verdict());
    String sentence = texts.get(key(clauses), list(lever.moves()), verdict);
    Label words = Ui.grow(Ui.paragraph(sentence, "dense"));
    HBox row = Ui.row("gap-8", number, words);
    if (!clauses.isEmpty()) {
      row.getChildren().add(trial(clauses, sentence));
    }
    row.getStyleClass().add("lever-row");
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private static String key(List<String> clauses) {
    return switch (clauses.size()) {
      case 0 -> "conditions.lever.step";
      case 1 -> "conditions.lever.one";
      default -> "conditions.lever.other";
    };
  }

  private LinkButton trial(List<String> clauses, String sentence) {
    LinkButton trial =
        new LinkButton(texts.get("conditions.lever.try"), () -> tryThem.accept(clauses));
    trial.setAccessibleText(texts.get("conditions.lever.try") + ": " + sentence);
    trial.setId("lever-" + String.join("-", clauses));
    return trial;
  }

  private String list(List<Move> moves) {
    List<String> names = moves.stream().map(move -> texts.of(move.text())).toList();
    return names.size() == 1
        ? names.getFirst()
        : texts.get(
            "conditions.and",
            String.join(", ", names.subList(0, names.size() - 1)),
            names.getLast());
  }
}
