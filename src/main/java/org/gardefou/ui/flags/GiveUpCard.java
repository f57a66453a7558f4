package org.gardefou.ui.flags;

import javafx.scene.layout.VBox;
import org.gardefou.engine.Assessment;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;

/** What she would give up by refusing; beside the risk, never inside it. */
final class GiveUpCard extends VBox {
  GiveUpCard(Assessment assessment, Messages texts) {
    getStyleClass().addAll("panel-card", "subtle");
    getChildren().add(Ui.paragraph(texts.get("flags.giveup"), "h3"));
    if (assessment.giveUps().isEmpty()) {
      getChildren().add(Ui.paragraph(texts.get("flags.giveup.none"), "dense"));
    }
    for (Text giveUp : assessment.giveUps()) {
      if (getChildren().size() > 1) {
        getChildren().add(Ui.rule());
      }
      getChildren().add(Ui.paragraph(texts.of(giveUp), "dense"));
    }
    getChildren().add(Ui.rule());
    getChildren().add(Ui.paragraph(texts.get("flags.giveup.beside"), "caption", "muted"));
  }
}
