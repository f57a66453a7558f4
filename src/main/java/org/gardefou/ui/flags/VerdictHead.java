package org.gardefou.ui.flags;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.component.VerdictChip;
import org.gardefou.ui.mission.MissionScope;

/** The verdict as a large shape and word, how sure it is, and the numbered reasons. */
final class VerdictHead extends HBox {
  private final Phase phase;
  private final Assessment assessment;
  private final Messages texts;

  VerdictHead(MissionScope.View view, Messages texts) {
    this.phase = view.mission().phase();
    this.assessment = view.assessment();
    this.texts = texts;
    Verdict verdict = assessment.verdict();
    getStyleClass()
        .addAll("verdict-head", "verdict-" + verdict.name().toLowerCase(java.util.Locale.ROOT));
    StackPane shape = new StackPane(Icons.large(verdict));
    shape.getStyleClass().add("shape");
    shape.setAlignment(Pos.TOP_CENTER);
    VBox words = Ui.grow(Ui.column("gap-8", title(verdict), reasons()));
    words.setMinWidth(0);
    getChildren().addAll(shape, words);
  }

  private Node title(Verdict verdict) {
    Label word = Ui.label(word(verdict), "h0", "word");
    word.setMinWidth(USE_PREF_SIZE);
    Label line = Ui.grow(Ui.paragraph(sureness(), "dense", "muted"));
    HBox title = Ui.row("gap-12", word, line);
    title.setAlignment(Pos.BASELINE_LEFT);
    return title;
  }

  /** How sure it is, and whether the interval beside it is merely safe. */
  private String sureness() {
    String bounds = assessment.exact() ? "" : " " + texts.get("flags.bounds");
    return verdictSureness() + bounds;
  }

  private String verdictSureness() {
    if (assessment.settled()) {
      return texts.get("flags.settled");
    }
    List<Verdict> possible = new ArrayList<>(assessment.possibleVerdicts());
    return possible.size() < 2
        ? texts.get("flags.unsettled")
        : texts.get("flags.between", word(possible.getFirst()), word(possible.getLast()));
  }

  private String word(Verdict verdict) {
    return VerdictChip.word(texts, phase, verdict);
  }

  private VBox reasons() {
    VBox list = Ui.column("gap-4");
    int number = 0;
    for (Text reason : assessment.reasons()) {
      number++;
      Label place = Ui.label(Integer.toString(number), "muted", "number");
      Label words = Ui.grow(Ui.paragraph(texts.of(reason)));
      HBox row = Ui.row("gap-8", place, words);
      row.setAlignment(Pos.TOP_LEFT);
      list.getChildren().add(row);
    }
    return list;
  }
}
