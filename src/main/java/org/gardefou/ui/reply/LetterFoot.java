package org.gardefou.ui.reply;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gardefou.letters.Reminders;
import org.gardefou.letters.Slot;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Tone;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.DayField;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Dates;

/** Below the letter: one more block, what is still missing, and when it was sent. */
final class LetterFoot extends VBox {
  private final LetterEdits edits;
  private final Consumer<String> onSlot;
  private final Button add = Ui.button(Icon.PLUS, "", this::write);
  private final Flow missing = new Flow(4);
  private final VBox editor = new VBox();
  private final Flow sending = new Flow(8).aligned(VPos.CENTER);
  private final Label note = Ui.paragraph("", "caption", "muted");
  private Messages texts;

  /** {@code onSlot} leads to a slot that is missing. */
  LetterFoot(LetterEdits edits, Consumer<String> onSlot, Messages texts) {
    this.edits = edits;
    this.onSlot = onSlot;
    this.texts = texts;
    add.setId("add-block");
    getStyleClass().add("gap-12");
    getChildren().addAll(note, editor, new Flow(16, add, missing), sending);
  }

  void show(Shown shown) {
    texts = shown.moment().texts();
    add.setText(texts.get("reply.add"));
    Ui.show(add, !shown.sent());
    note.setText(texts.get(note(shown)));
    showMissing(shown);
    showSending(shown);
  }

  private static String note(Shown shown) {
    return shown.letter().kind().tones().contains(Tone.WARM)
        ? "reply.no-health"
        : "reply.tone.warm-not";
  }

  private void showMissing(Shown shown) {
    int count = shown.sent() ? 0 : shown.letter().missing().size();
    missing.items().clear();
    if (count > 0) {
      Label head = Ui.label(texts.count("reply.to-fill", count), "dense");
      head.setGraphic(Mark.CAUTION.shape(16));
      missing.items().add(head);
      shown.letter().missing().forEach(slot -> missing.items().add(link(slot)));
    }
    Ui.show(missing, count > 0);
  }

  private LinkButton link(Slot slot) {
    LinkButton link = new LinkButton(texts.of(slot.label()), () -> onSlot.accept(slot.id()));
    link.setId("fill-" + slot.id());
    return link;
  }

  private void showSending(Shown shown) {
    LetterDraft draft = shown.draft();
    DayField day = new DayField(texts.language());
    day.setName(texts.get("reply.sent.day"));
    day.getEditor().setId("sent-day");
    if (draft.sentOn() == null) {
      day.show(shown.moment().context().today());
      Button note = Ui.button(Icon.SEND, texts.get("reply.sent.note"), () -> sent(day), "small");
      note.setId("note-sent");
      boolean unchecked = shown.letter().kind().acknowledgement().isPresent();
      note.setDisable(unchecked && draft.acknowledged() == null);
      sending.items().setAll(Ui.label(texts.get("reply.sent.day"), "dense", "muted"), day, note);
    } else {
      day.show(draft.sentOn());
      day.onChange(chosen -> sent(day));
      LinkButton back = new LinkButton(texts.get("reply.sent.back"), edits::notSent);
      back.setId("not-sent");
      Label done = Ui.label(texts.get("reply.sent.done"), "dense", "strong", "sent-line");
      done.setGraphic(Mark.GOOD.shape(16));
      sending.items().setAll(done, day, back);
      waiting(shown);
    }
  }

  /** By when the client was asked to answer, and whether he did. */
  private void waiting(Shown shown) {
    Reminders.answerDate(shown.letter(), shown.draft())
        .ifPresent(
            by -> {
              CheckBox came = new CheckBox(answered(shown.draft(), by));
              came.setId("answered");
              came.setMnemonicParsing(false);
              came.setSelected(shown.draft().answeredOn() != null);
              came.setOnAction(event -> edits.answered(came.isSelected()));
              sending.items().add(came);
            });
  }

  private String answered(LetterDraft draft, LocalDate by) {
    LocalDate on = draft.answeredOn();
    return on == null
        ? texts.get("reply.answer.by", Dates.day(by, texts.language()))
        : texts.get("reply.answer.on", Dates.day(on, texts.language()));
  }

  private void sent(DayField day) {
    if (day.readable() && day.getValue() != null) {
      edits.sent(day.getValue());
    }
  }

  private void write() {
    WordsEditor field =
        new WordsEditor("", texts.get("reply.block.added"), texts, this::keep, this::close);
    editor.getChildren().setAll(field);
    field.focusField();
  }

  private void keep(String words) {
    close();
    if (!words.isBlank()) {
      edits.add(words);
    }
  }

  private void close() {
    editor.getChildren().clear();
    add.requestFocus();
  }
}
