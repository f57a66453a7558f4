package org.gardefou.ui.criteria;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;

/** Cards with a title, rows across their whole width, and a note below. */
final class Cards {
  private Cards() {}

  static Card of(LiveTexts texts, String key, Region rows, String note, Node... trailing) {
    Card card = new Card(rows);
    card.getStyleClass().add("rows-card");
    HBox head = new HBox(texts.label(key, "h2"), Ui.spacer());
    head.getStyleClass().add("head");
    head.getChildren().addAll(trailing);
    card.getChildren().addFirst(head);
    HBox foot = new HBox(texts.paragraph(note, "caption", "muted"));
    foot.getStyleClass().add("note");
    card.getChildren().add(foot);
    return card;
  }
}
