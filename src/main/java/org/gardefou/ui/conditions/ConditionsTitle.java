package org.gardefou.ui.conditions;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Ui;

/** The title of the list, how many stand where, and the way back from the what-if. */
final class ConditionsTitle extends HBox {
  ConditionsTitle(
      String summary, boolean imagining, Runnable reset, Runnable terms, Messages texts) {
    getStyleClass().addAll("conditions-title", "gap-12");
    setAlignment(Pos.CENTER_LEFT);
    Label title = Ui.label(texts.get("conditions.title"), "h2");
    title.setMinWidth(USE_PREF_SIZE);
    LinkButton back = new LinkButton(texts.get("conditions.reset"), reset);
    back.setId("conditions-reset");
    Ui.show(back, imagining);
    Button sheet = Ui.button(Icon.DOCUMENT, texts.get("conditions.terms"), terms, "small");
    sheet.setId("conditions-terms");
    Flow words = new Flow(12, title, Ui.paragraph(summary, "dense", "muted"));
    getChildren().addAll(Ui.grow(words), new Flow(12, back, sheet));
  }
}
