package org.gardefou.ui.missions;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Ui;

/** Stands in place of lines: which filters leave none, and what can be done about it. */
final class NothingFound extends VBox {
  private final Label what = Ui.paragraph("", "muted");
  private final LinkButton clear;
  private final LinkButton search;
  private String words = "";

  /** A note; {@code search} looks for words in everything. */
  NothingFound(Runnable clear, Consumer<String> search) {
    this.clear = new LinkButton("", clear);
    this.search = new LinkButton("", () -> search.accept(words));
    HBox ways = Ui.row("gap-16", this.clear, this.search);
    ways.setAlignment(Pos.CENTER);
    what.setTextAlignment(TextAlignment.CENTER);
    setAlignment(Pos.CENTER);
    getStyleClass().add("nothing-found");
    getChildren().addAll(what, ways);
  }

  /** Says why there is no line: there is no mission at all, or none that fits. */
  void show(Messages messages, MissionFilter filter, boolean none) {
    words = filter.words().strip();
    what.setText(
        none
            ? messages.get("missions.none")
            : messages.get("missions.nomatch", filter.in(messages)));
    clear.setText(messages.get("missions.nomatch.clear"));
    search.setText(messages.get("search.open"));
    Ui.show(clear, !none);
    Ui.show(search, !words.isEmpty());
  }
}
