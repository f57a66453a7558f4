package org.gardefou.ui.data;

import java.util.List;
import javafx.scene.layout.VBox;
import org.gardefou.store.Difference;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;

/** What would change, place by place. */
final class DifferenceList extends VBox {
  private static final int SHOWN = 30;

  DifferenceList(List<Difference> all, DifferenceWords words, Messages messages) {
    getStyleClass().add("gap-8");
    List<Difference> mattering = DifferenceWords.mattering(all);
    for (Difference difference : mattering.subList(0, Math.min(SHOWN, mattering.size()))) {
      getChildren()
          .add(
              Ui.column(
                  "gap-4",
                  Ui.paragraph(words.place(difference.path()), "strong", "dense"),
                  Ui.paragraph(words.change(difference), "dense")));
    }
    if (mattering.isEmpty()) {
      getChildren().add(Ui.paragraph(messages.get("data.same"), "dense", "muted"));
    }
    if (mattering.size() > SHOWN) {
      getChildren()
          .add(
              Ui.paragraph(
                  messages.count("data.more", mattering.size() - SHOWN), "dense", "muted"));
    }
  }
}
