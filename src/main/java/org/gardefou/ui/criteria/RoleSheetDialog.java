package org.gardefou.ui.criteria;

import org.gardefou.text.Messages;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Dialogs;
import org.gardefou.ui.component.Ui;

/** Her role sheet, to be read and changed. */
record RoleSheetDialog(Dialogs dialogs, CriteriaEdits edits) {
  void open(View view) {
    Messages messages = view.messages();
    RoleForm form = new RoleForm(view.freelancer().role(), messages);
    DialogBox box =
        new DialogBox(
            messages.get("criteria.role"),
            messages.get("criteria.role.save"),
            messages.get("dialog.cancel"));
    box.content()
        .getChildren()
        .addAll(Ui.paragraph(messages.get("steps.role.text"), "dense", "muted"), form);
    box.onConfirm(
        () -> {
          dialogs.close();
          edits.role(form.role());
        });
    box.onCancel(dialogs::close);
    box.focusFirst(form.first());
    dialogs.open(box);
  }
}
