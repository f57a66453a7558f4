package org.gardefou.ui.search;

import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.gardefou.desk.search.Excerpt;
import org.gardefou.desk.search.Hit;
import org.gardefou.ui.component.ActionRow;
import org.gardefou.ui.component.Ui;

/** One place: where it is, and the words around what was found. */
final class HitRow extends ActionRow {
  HitRow(Hit hit, String owner, Places places, Runnable open) {
    super(open);
    getStyleClass().addAll("search-line", "hit-row", "gap-12");
    String where = places.of(hit.passage());
    Label place = Ui.paragraph(where, "caption", "muted", "hit-place");
    getChildren().addAll(place, Ui.grow(words(hit.excerpt())));
    setAccessibleText(owner + ", " + where + ": " + hit.excerpt().text());
  }

  /** What was found is bolder and underlined: colour alone would not say it to everybody. */
  private static TextFlow words(Excerpt excerpt) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("hit-words");
    flow.setMinWidth(0);
    for (Excerpt.Piece piece : excerpt.pieces()) {
      Text text = new Text(piece.text());
      text.getStyleClass().add(piece.found() ? "hit" : "around");
      flow.getChildren().add(text);
    }
    return flow;
  }
}
