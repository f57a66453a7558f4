package org.gardefou.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.gardefou.desk.search.Found;
import org.gardefou.desk.search.Hit;
import org.gardefou.desk.search.Results;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.KeepFocus;
import org.gardefou.ui.component.Scrolling;
import org.gardefou.ui.component.Ui;

/** What was found, by mission. */
final class ResultList extends VBox {
  /** Room above a line that was scrolled to, in pixels. */
  private static final double ABOVE = 120;

  private final BiConsumer<Found, Hit> open;
  private final List<HitRow> rows = new ArrayList<>();
  private final VBox groups = Ui.column("gap-16");
  private final ScrollPane scroller = Ui.scroller(groups);

  ResultList(BiConsumer<Found, Hit> open) {
    this.open = open;
    groups.getStyleClass().add("page");
    VBox.setVgrow(scroller, javafx.scene.layout.Priority.ALWAYS);
    getChildren().add(scroller);
  }

  void show(Results results, Messages messages) {
    Places places = new Places(messages);
    rows.clear();
    List<Node> all = new ArrayList<>();
    results.found().forEach(found -> all.add(group(found, places)));
    if (results.total() > results.found().size()) {
      all.add(Ui.paragraph(messages.get("search.shown", results.found().size()), "muted"));
    }
    KeepFocus.during(this, () -> groups.getChildren().setAll(all));
  }

  /** From the top again: other words, other results. */
  void toTop() {
    scroller.setVvalue(0);
  }

  private Node group(Found found, Places places) {
    Label owner = Ui.label(places.owner(found), "strong");
    Label mission = Ui.label(places.mission(found), "dense", "muted");
    VBox group = Ui.column("gap-4", new org.gardefou.ui.component.Flow(8, owner, mission));
    group.getStyleClass().add("found");
    for (Hit hit : found.hits()) {
      HitRow row =
          new HitRow(
              hit,
              String.join(", ", owner.getText(), mission.getText()),
              places,
              () -> open.accept(found, hit));
      row.setId("hit-" + rows.size());
      rows.add(row);
      group.getChildren().add(row);
    }
    if (found.more() > 0) {
      String more = places.messages().count("search.more", found.more());
      group.getChildren().add(Ui.paragraph(more, "caption", "muted", "hit-more"));
    }
    return group;
  }

  List<HitRow> rows() {
    return rows;
  }

  /**
   * Puts the focus on the line after or before the one that has it.
   *
   * @return whether there is such a line
   */
  boolean move(int step) {
    int to = focused() + step;
    if (to < 0 || to >= rows.size()) {
      return to >= 0;
    }
    rows.get(to).requestFocus();
    Scrolling.reveal(rows.get(to), ABOVE);
    return true;
  }

  private int focused() {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }
}
