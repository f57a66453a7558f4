package org.gardefou.ui.reply;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.letters.Remark;
import org.gardefou.letters.Remark.Check;
import org.gardefou.letters.Remark.Level;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Dates;

/** The letter read over: what is to mend first, what deserves a look, then all that is well. */
final class RemarksPanel extends SidePanel {
  /** These have a place of their own. */
  private static final Set<Check> ELSEWHERE = Set.of(Check.LENGTH, Check.MEASURE, Check.SLOTS);

  private final LetterEdits edits;
  private final Label title = Ui.label("", "h3");
  private final VBox rows = new VBox();

  RemarksPanel(LetterEdits edits) {
    this.edits = edits;
    getChildren().addAll(title, rows);
  }

  @Override
  void show(Shown shown) {
    // What went out is not read over again.
    Ui.show(this, !shown.sent());
    Messages texts = shown.moment().texts();
    title.setText(texts.get("reply.remarks"));
    List<Remark> remarks =
        shown.proofreading().remarks().stream()
            .filter(r -> !ELSEWHERE.contains(r.check()))
            .toList();
    rows.getChildren().clear();
    remarks.stream()
        .filter(r -> r.check() == Check.ACKNOWLEDGEMENT)
        .forEach(r -> rows.getChildren().add(acknowledgement(shown, r, texts)));
    remarks.stream()
        .filter(r -> r.level() != Level.GOOD && r.check() != Check.ACKNOWLEDGEMENT)
        .forEach(r -> rows.getChildren().add(row(mark(r.level()), texts.of(r.text()))));
    String good =
        remarks.stream()
            .filter(r -> r.level() == Level.GOOD && r.check() != Check.ACKNOWLEDGEMENT)
            .map(r -> texts.of(r.text()))
            .collect(Collectors.joining(" · "));
    if (!good.isEmpty()) {
      rows.getChildren().add(row(Mark.CLEAR, good));
    }
  }

  private static Mark mark(Level level) {
    return switch (level) {
      case GOOD -> Mark.CLEAR;
      case HINT -> Mark.CAUTION;
      case STOP -> Mark.RED;
    };
  }

  private static HBox row(Mark mark, String words) {
    Label text = Ui.grow(Ui.paragraph(words, "dense"));
    text.setMinWidth(0);
    return line(mark, text);
  }

  private static HBox line(Mark mark, Node text) {
    StackPane sign = new StackPane(mark.shape(16));
    sign.getStyleClass().addAll("sign", mark == Mark.CLEAR ? "done" : "todo");
    HBox row = new HBox(sign, text);
    row.getStyleClass().addAll("side-row", "gap-8");
    return row;
  }

  private Node acknowledgement(Shown shown, Remark remark, Messages texts) {
    java.time.LocalDate day = shown.draft().acknowledged();
    CheckBox box = new CheckBox(texts.of(remark.text()));
    box.setId("acknowledge");
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    box.setSelected(day != null);
    box.setDisable(shown.sent());
    box.setOnAction(event -> edits.acknowledge(box.isSelected()));
    Label when =
        Ui.label(
            day == null
                ? texts.get("reply.acknowledge.needed")
                : texts.get("reply.acknowledge.on", Dates.day(day, texts.language())),
            "caption",
            "muted");
    VBox column = Ui.grow(Ui.column("gap-4", box, when));
    column.setMinWidth(0);
    return line(day == null ? Mark.RED : Mark.CLEAR, column);
  }
}
