package org.gardefou.ui.flags;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.GroupHeader;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.SeverityMark;
import org.gardefou.ui.component.Ui;

/** The groups in frames: the grave ones each in its own, the others together in one. */
record GroupCards(List<FlagGroup> groups, Unfolded unfolded, Messages texts) {

  List<Node> cards() {
    List<Node> cards = new ArrayList<>();
    groups.stream().filter(FlagGroup::grave).forEach(group -> cards.add(frame(List.of(group))));
    if (groups.stream().noneMatch(group -> group.mark() == Mark.RED)) {
      cards.add(nothingRed(cards.isEmpty()));
    }
    List<FlagGroup> others = groups.stream().filter(group -> !group.grave()).toList();
    if (!others.isEmpty()) {
      cards.add(frame(others));
    }
    return cards;
  }

  private Node nothingRed(boolean nothingAtAll) {
    var words =
        Ui.paragraph(texts.get(nothingAtAll ? "flags.nothing" : "flags.nored"), "dense", "muted");
    words.setGraphic(Icons.calm());
    words.getStyleClass().add("nothing-red");
    return words;
  }

  private VBox frame(List<FlagGroup> shown) {
    VBox frame = new VBox();
    frame.getStyleClass().add("flag-frame");
    shown.forEach(group -> frame.getChildren().add(box(group)));
    return frame;
  }

  private VBox box(FlagGroup group) {
    GroupHeader header =
        GroupHeader.of(
            new SeverityMark(group.mark(), group.title()), group.rows().size(), group.line());
    header.setId(group.id());
    VBox rows = new VBox();
    unfolded.remember(group.id(), header.expandedProperty());
    header.expandedProperty().subscribe(open -> fill(rows, group, open));
    VBox box = new VBox(header, rows);
    box.getStyleClass().add("flag-group");
    return box;
  }

  private void fill(VBox rows, FlagGroup group, boolean open) {
    if (open && rows.getChildren().isEmpty()) {
      group.rows().forEach(row -> rows.getChildren().add(new FlagRow(row, unfolded)));
    }
    Ui.show(rows, open);
  }
}
