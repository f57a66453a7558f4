package org.gardefou.ui.data;

import java.util.Optional;
import javafx.scene.control.PasswordField;
import org.gardefou.desk.FolderResult;
import org.gardefou.store.Backup;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.FieldRow;
import org.gardefou.ui.component.Ui;

/**
 * Before the backup of an encrypted folder comes back: the passphrase of then, tried before
 * anything is changed, so that nobody ends up with files that cannot be opened.
 */
record SealedRestore(UiContext context, Asking asking) {
  private Messages messages() {
    return context.messages().get();
  }

  void ask(String title, String before, Backup.Contents backup) {
    Messages m = messages();
    DialogBox box = new DialogBox(title, m.get("data.backup.verb"), m.get("dialog.cancel"));
    PasswordField field = new PasswordField();
    FieldRow row = new FieldRow(m.get("data.backup.passphrase"), field);
    box.content()
        .getChildren()
        .addAll(
            Ui.paragraph(before, "dense"), Ui.paragraph(m.get("data.backup.sealed"), "dense"), row);
    box.focusFirst(field);
    box.onCancel(context.dialogs()::close);
    box.onConfirm(() -> restore(box, row, field, backup));
    context.dialogs().open(box);
  }

  private void restore(DialogBox box, FieldRow row, PasswordField field, Backup.Contents backup) {
    char[] passphrase = field.getText().toCharArray();
    box.confirmButton().setDisable(true);
    context
        .desk()
        .passphrase()
        .restore(
            backup,
            passphrase,
            result -> {
              box.confirmButton().setDisable(false);
              field.clear();
              answer(row, result);
            });
  }

  private void answer(FieldRow row, FolderResult result) {
    switch (result) {
      case FolderResult.WrongPassphrase wrong -> {
        row.setProblem(messages().get("data.backup.wrong"));
        row.field().requestFocus();
      }
      case FolderResult.Failed failed -> {
        context.dialogs().close();
        asking.tell(Optional.of(failed.reason()), "");
      }
      case FolderResult.Done done -> {
        context.dialogs().close();
        asking.tell(Optional.empty(), messages().get("data.backup.restored.sealed"));
      }
    }
  }
}
