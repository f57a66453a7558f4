package org.gardefou.ui.journal;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.TextArea;
import org.gardefou.letters.NoteReader;
import org.gardefou.model.Incident;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Areas;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.FieldRow;
import org.gardefou.ui.component.Pick;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/** Changes an entry that is noted already. */
final class EntryDialog {
  private final Parts parts;
  private final Messages messages;
  private final Kinds kinds;
  private final JournalEdits edits;
  private final Incident entry;
  private final Pick<Kind> kind;
  private final TextArea words = Areas.of(2);
  private final EntryFields fields;
  private final Remarks remarks;

  private EntryDialog(Parts parts, Kinds kinds, JournalEdits edits, Incident entry) {
    this.parts = parts;
    this.messages = parts.texts();
    this.kinds = kinds;
    this.edits = edits;
    this.entry = entry;
    kind =
        new Pick<>(
            messages.get("journal.column.kind"),
            kinds.all(),
            k -> messages.of(k.name()),
            chosen -> refresh());
    kind.show(kinds.of(entry.kind()));
    fields = new EntryFields(messages, parts.scope().today());
    remarks = new Remarks(new NoteReader(parts.words()), messages);
    words.setId("entry-words");
    words.setAccessibleText(messages.get("journal.column.words"));
    words.setText(Objects.toString(entry.words(), ""));
    fields.show(entry);
    words.textProperty().subscribe((was, is) -> refresh());
    fields.onWhen(this::refresh);
    refresh();
  }

  /** Opens it over the window; {@code delete} takes the entry out. */
  static void open(Parts parts, Kinds kinds, JournalEdits edits, Incident entry, Runnable delete) {
    new EntryDialog(parts, kinds, edits, entry).open(delete);
  }

  private void open(Runnable delete) {
    DialogBox box =
        new DialogBox(
            messages.get("journal.change.title"),
            messages.get("journal.change.save"),
            messages.get("dialog.cancel"));
    box.getStyleClass().add("wide");
    box.content()
        .getChildren()
        .addAll(
            new FieldRow(messages.get("journal.column.words"), words),
            new FieldRow(messages.get("journal.column.kind"), kind),
            Ui.rule(),
            fields,
            remarks);
    box.focusFirst(words);
    box.onCancel(parts.dialogs()::close);
    box.onConfirm(this::save);
    box.aside(
        messages.get("journal.delete"),
        () -> {
          parts.dialogs().close();
          delete.run();
        });
    parts.dialogs().open(box);
  }

  private Kind kind() {
    @Nullable Kind chosen = kind.getValue();
    return chosen == null ? kinds.of(entry.kind()) : chosen;
  }

  private void refresh() {
    fields.fit(kind());
    remarks.show(
        new Remarks.About(
            words.getText(),
            kind().personal(),
            fields.date().orElse(entry.date()),
            parts.scope().today(),
            parts.scope().view().map(view -> view.mission().since()).orElse(null)));
  }

  private void save() {
    Optional<Incident> read = fields.read(worded(), kind());
    read.ifPresent(
        changed -> {
          parts.dialogs().close();
          edits.change(changed);
        });
  }

  private Incident worded() {
    String text = words.getText().strip();
    return new Incident(
        entry.id(),
        entry.date(),
        entry.time(),
        entry.kind(),
        text.isEmpty() ? null : text,
        entry.hours(),
        entry.amount(),
        entry.days(),
        entry.billed(),
        entry.who(),
        entry.evidence(),
        entry.extra());
  }
}
