package org.gardefou.ui.reply;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.letters.SlotState;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.Ui;

/** The three answers of a measured no: to what exactly, until when, under which condition. */
final class MeasurePanel extends SidePanel {
  private final LetterEdits edits;
  private final Label title = Ui.label("", "h3");
  private final VBox rows = new VBox();
  private String opened = "";

  MeasurePanel(LetterEdits edits) {
    this.edits = edits;
    getChildren().addAll(title, rows);
  }

  @Override
  void show(Shown shown) {
    Messages texts = shown.moment().texts();
    List<SlotState> measure = shown.letter().measure();
    boolean measured = shown.letter().kind().family().measured() && !measure.isEmpty();
    Ui.show(this, measured);
    title.setText(texts.get("reply.measure"));
    boolean focused = rows.isFocusWithin();
    rows.getChildren().setAll(measure.stream().map(s -> row(s, shown, texts)).toList());
    Node again = focused ? rows.lookup("#" + opened) : null;
    if (again != null) {
      again.requestFocus();
    }
  }

  private VBox row(SlotState state, Shown shown, Messages texts) {
    String question = texts.get("reply.measure." + state.slot().id());
    String answer = state.value().orElseGet(() -> texts.get("reply.measure.none"));
    Label words = Ui.grow(Ui.paragraph(question, "dense", "muted"));
    words.setMinWidth(0);
    LinkButton change = new LinkButton(texts.get("reply.measure.change"), () -> {});
    change.setId("measure-" + state.slot().id());
    change.setAccessibleText(question + " " + answer + ", " + change.getText());
    Ui.show(change, !shown.sent());
    Mark mark = state.value().isPresent() ? Mark.CLEAR : Mark.OPEN;
    HBox head = new HBox(sign(mark), words, change);
    head.getStyleClass().add("gap-8");
    VBox below = new VBox();
    below.getStyleClass().add("measure-answer");
    Label said = Ui.paragraph(answer, "dense", "strong");
    below.getChildren().setAll(said);
    change.setOnAction(event -> open(state, shown, texts, below, change));
    VBox row = new VBox(head, below);
    row.getStyleClass().add("side-row");
    return row;
  }

  private static javafx.scene.layout.StackPane sign(Mark mark) {
    javafx.scene.layout.StackPane sign = new javafx.scene.layout.StackPane(mark.shape(16));
    sign.getStyleClass().addAll("sign", mark == Mark.CLEAR ? "done" : "todo");
    return sign;
  }

  private void open(SlotState state, Shown shown, Messages texts, VBox below, LinkButton change) {
    opened = change.getId();
    Label said = (Label) below.getChildren().getFirst();
    if (below.getChildren().size() > 1) {
      return;
    }
    SlotEditor editor =
        new SlotEditor(
            state,
            shown,
            edits,
            texts,
            () -> {
              boolean focused = below.isFocusWithin();
              below.getChildren().setAll(said);
              if (focused) {
                change.requestFocus();
              }
            });
    below.getChildren().add(editor);
    editor.focusField();
  }
}
