package org.gardefou.ui.decision;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.gardefou.model.Decision;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.component.VerdictChip;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.words.Dates;
import org.jspecify.annotations.Nullable;

/** The title of the form, when the decision was recorded, and the advice beside it. */
final class DecisionHead extends HBox {
  private final Label title = Ui.label("", "h2");
  private final Label recorded = Ui.paragraph("", "dense", "muted");
  private final Label advice = Ui.label("", "dense", "muted");
  private final VerdictChip chip = new VerdictChip(VerdictChip.Size.SMALL);

  DecisionHead() {
    getStyleClass().add("gap-8");
    setAlignment(Pos.CENTER_LEFT);
    title.setMinWidth(USE_PREF_SIZE);
    advice.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(Ui.grow(new Flow(8, 0, title, recorded)), new Flow(8, advice, chip));
  }

  void show(MissionScope.View view, @Nullable Decision decision, Messages texts) {
    title.setText(texts.get("decision.title"));
    recorded.setText(
        decision == null
            ? texts.get("decision.notrecorded")
            : texts.get("decision.recordedon", Dates.day(decision.date(), texts.language())));
    advice.setText(texts.get("decision.advice"));
    chip.show(
        texts, view.mission().phase(), view.assessment().verdict(), view.assessment().settled());
  }
}
