package org.gardefou.ui.flags;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.gardefou.ui.component.Disclosure;
import org.gardefou.ui.component.Ui;

/** One finding: evidence and origin, and its details below once unfolded. */
final class FlagRow extends VBox {
  private final Disclosure head;

  FlagRow(FlagGroup.Row row, Unfolded unfolded) {
    Label origin = Ui.label(row.origin(), "caption", "muted", "origin");
    head = new Disclosure(row.spoken(), Disclosure.sign(row.mark().shape(16)), words(row), origin);
    head.setId(row.id());
    getStyleClass().add("flag-row");
    getChildren().add(head);
    unfolded.remember(row.id(), head.expandedProperty());
    head.expandedProperty().subscribe(open -> unfold(row, open));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private static TextFlow words(FlagGroup.Row row) {
    TextFlow flow = new TextFlow(words(row.sentence(), "sentence"));
    if (!row.note().isEmpty()) {
      flow.getChildren().add(words(" · " + row.note(), "note"));
    }
    flow.getStyleClass().add("words-flow");
    flow.setMinWidth(0);
    HBox.setHgrow(flow, Priority.ALWAYS);
    return flow;
  }

  private static Text words(String text, String style) {
    Text words = new Text(text);
    words.getStyleClass().addAll("words", style);
    return words;
  }

  private void unfold(FlagGroup.Row row, boolean open) {
    if (open && getChildren().size() == 1) {
      VBox details = new VBox(row.details().get());
      details.getStyleClass().add("flag-details");
      getChildren().add(details);
    }
    if (getChildren().size() > 1) {
      Ui.show(getChildren().getLast(), open);
    }
  }

  /** Escape from anywhere inside folds it; the focus stays on the row. */
  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && head.expandedProperty().get()) {
      head.requestFocus();
      head.expandedProperty().set(false);
      event.consume();
    }
  }
}
