package org.gardefou.ui.conditions;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.model.Agreement;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Disclosure;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.SwitchButton;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/**
 * One clause: what it lowers, where it stands, the what-if switch; unfolded its text, slots and
 * state. It is kept and filled anew on every change, so that the focus and half-typed words stay.
 */
final class ClauseCard extends VBox {
  private static final PseudoClass EXPANDED = PseudoClass.getPseudoClass("expanded");
  private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

  private final ClauseSentences sentences;
  private final WhatIf whatIf;
  private final Disclosure head;
  private final Label lowers = Ui.paragraph("", "caption", "muted");
  private final StackPane state = new StackPane();
  private final SwitchButton accepts;
  private final Label instead = Ui.label("", "dense", "muted");
  private final Supplier<ClauseBody> bodies;
  private ClauseLine line;
  private @Nullable ClauseBody body;

  ClauseCard(ClauseLine line, ClauseEdits edits, WhatIf whatIf, Messages texts) {
    this.whatIf = whatIf;
    this.line = line;
    sentences = new ClauseSentences(texts);
    String name = texts.of(line.clause().name());
    head = head(line.id(), name);
    accepts = new SwitchButton(texts.get("conditions.accepts"));
    accepts.setId("accepts-" + line.id());
    accepts.setAccessibleText(texts.get("conditions.accepts") + ": " + line.id() + " " + name);
    accepts.setOnAction(event -> whatIf.turn(line.id(), accepts.isSelected()));
    bodies = () -> new ClauseBody(line, edits, texts);
    getStyleClass().add("clause-card");
    getChildren().add(row());
    head.expandedProperty().subscribe(this::unfold);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    show(line);
  }

  private Disclosure head(String id, String name) {
    Label code = Ui.label(id, "caption", "muted", "code");
    VBox words = Ui.grow(new VBox(Ui.paragraph(name, "strong"), lowers));
    words.setMinWidth(0);
    Disclosure disclosure = Ui.grow(new Disclosure(id + " " + name, code, words));
    disclosure.setId("clause-" + id);
    return disclosure;
  }

  private HBox row() {
    state.setAlignment(Pos.CENTER_LEFT);
    state.getStyleClass().add("state-place");
    StackPane end = new StackPane(accepts, instead);
    end.setAlignment(Pos.CENTER_RIGHT);
    end.getStyleClass().add("accepts-place");
    HBox row = Ui.row("gap-12", head, state, end);
    row.getStyleClass().add("clause-head");
    return row;
  }

  /** Shows the clause as it stands now. */
  void show(ClauseLine now) {
    line = now;
    lowers.setText(sentences.lowers(line));
    state.getChildren().setAll(stateMark(line));
    accepts.setSelected(whatIf.has(line.id()));
    Ui.show(accepts, line.open());
    Ui.show(instead, !line.open());
    instead.setText(line.open() ? "" : sentences.texts().get("conditions.no." + line.state()));
    pseudoClassStateChanged(BROKEN, line.state() == Agreement.State.BROKEN);
    ClauseBody shown = body;
    if (shown != null) {
      shown.show(line);
    }
  }

  private javafx.scene.Node stateMark(ClauseLine line) {
    String word = sentences.state(line.state());
    if (line.state() == Agreement.State.TO_PROPOSE) {
      return Ui.chip(word);
    }
    Label strong = Ui.paragraph(word, "dense", "strong");
    VBox words = new VBox(strong, Ui.label(sentences.when(line), "caption", "muted"));
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox mark = Ui.row("gap-8", icon(line.state()).node(16), words);
    mark.getStyleClass().addAll("agreement-state", style(line.state()));
    return mark;
  }

  private static Icon icon(Agreement.State state) {
    return switch (state) {
      case TO_PROPOSE -> Icon.PEN;
      case PROPOSED -> Icon.SEND;
      case AGREED -> Icon.CHECK;
      case REFUSED -> Icon.CLOSE;
      case BROKEN -> Icon.BROKEN;
    };
  }

  private static String style(Agreement.State state) {
    return switch (state) {
      case AGREED -> "agreed";
      case BROKEN -> "broken";
      default -> "waiting";
    };
  }

  /** Unfolds it and takes the focus. */
  void open() {
    head.expandedProperty().set(true);
    head.requestFocus();
  }

  boolean isOpen() {
    return head.expandedProperty().get();
  }

  /** The body is made when it is first needed: most clauses stay folded. */
  private void unfold(boolean open) {
    pseudoClassStateChanged(EXPANDED, open);
    ClauseBody shown = body;
    if (shown == null && open) {
      shown = bodies.get();
      shown.show(line);
      body = shown;
      getChildren().add(shown);
    }
    if (shown != null) {
      Ui.show(shown, open);
    }
  }

  /** Escape from anywhere inside folds it; the focus stays on it. */
  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
      head.requestFocus();
      head.expandedProperty().set(false);
      event.consume();
    }
  }
}
