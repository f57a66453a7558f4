package org.gardefou.ui.reply;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.gardefou.letters.Slot;
import org.gardefou.letters.SlotSource;
import org.gardefou.letters.SlotState;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.CommitArea;
import org.gardefou.ui.component.CommitField;
import org.gardefou.ui.component.DayField;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Ui;

/** The value of one slot: a field that fits its type, and where the value comes from. */
final class SlotEditor extends VBox {
  private final Slot slot;
  private final LetterEdits edits;
  private final Messages texts;
  private final Node field;
  private final Runnable close;
  private final Label origin = Ui.label("", "caption", "muted");
  private final LinkButton back;

  /** A field for a slot of the letter on screen; {@code close} is called when she is done. */
  SlotEditor(SlotState state, Shown shown, LetterEdits edits, Messages texts, Runnable close) {
    this.slot = state.slot();
    this.edits = edits;
    this.texts = texts;
    this.close = close;
    SlotWording wording = SlotWording.of(state, shown.draft());
    String name = texts.of(slot.label());
    field =
        switch (slot.type()) {
          case LIST -> lines(wording, name);
          case DATE -> day(wording, shown, name);
          case TEXT, MONEY, NUMBER, DAYS -> line(wording, name);
        };
    back = new LinkButton(texts.get("reply.slot.back"), () -> done(() -> edits.slot(slot, "")));
    getStyleClass().addAll("slot-editor", "gap-4");
    getChildren().addAll(Ui.label(name, "caption", "strong"), field, new Flow(8, origin, back));
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
    show(state);
  }

  private CommitField line(SlotWording wording, String name) {
    CommitField line = new CommitField(words -> done(() -> edits.slot(slot, words)));
    line.show(wording.words());
    name(line, name);
    return line;
  }

  private CommitArea lines(SlotWording wording, String name) {
    CommitArea area = new CommitArea(2, words -> done(() -> edits.slot(slot, words)));
    area.show(wording.words());
    name(area.area(), name + ", " + texts.get("reply.slot.lines"));
    return area;
  }

  private DayField day(SlotWording wording, Shown shown, String name) {
    DayField day = new DayField(texts.language());
    day.setName(name);
    day.getEditor().setId("slot-field");
    day.show(wording.day(shown.letter().form().language()).orElse(null));
    day.onChange(chosen -> done(() -> edits.slot(slot, chosen == null ? "" : chosen.toString())));
    return day;
  }

  private void name(TextInputControl control, String name) {
    control.setId("slot-field");
    control.setAccessibleText(name);
    control.setPromptText(texts.of(slot.example()));
  }

  /** Says where the value comes from now. */
  void show(SlotState state) {
    Optional<SlotSource> source = state.source();
    origin.setText(
        source
            .map(s -> texts.get("reply.source." + s.name()))
            .orElseGet(() -> texts.get("reply.source.none", texts.of(slot.example()))));
    Ui.show(back, source.filter(SlotSource.TYPED::equals).isPresent());
  }

  /** Puts the focus into the field. */
  void focusField() {
    switch (field) {
      case CommitArea area -> area.area().requestFocus();
      case DayField day -> day.getEditor().requestFocus();
      case CommitField line -> {
        line.requestFocus();
        line.selectAll();
      }
      default -> field.requestFocus();
    }
  }

  private void done(Runnable edit) {
    edit.run();
    close.run();
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close.run();
    }
  }

  private void enter(KeyEvent event) {
    boolean done = event.getCode() == KeyCode.ENTER && event.getTarget() != back;
    if (done && (event.isShortcutDown() || !(field instanceof CommitArea))) {
      event.consume();
      commit();
      close.run();
    }
  }

  private void commit() {
    switch (field) {
      case CommitArea area -> area.commit();
      case DayField day -> day.readable();
      case CommitField line -> line.commit();
      default -> {}
    }
  }

  boolean edits(String id) {
    return Objects.equals(slot.id(), id);
  }
}
