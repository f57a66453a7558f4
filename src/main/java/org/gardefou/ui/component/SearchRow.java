package org.gardefou.ui.component;

import javafx.scene.control.Label;

/** One line to choose from. Not a button, because the words of a button do not wrap. */
final class SearchRow extends ActionRow {
  SearchRow(String words, String side, Runnable choose) {
    super(choose);
    getStyleClass().addAll("search-line", "gap-8");
    Label name = Ui.grow(Ui.paragraph(words, "dense"));
    name.setMinWidth(0);
    Label place = Ui.label(side, "caption", "muted");
    place.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(name, place);
    setAccessibleText(words + ", " + side);
  }
}
