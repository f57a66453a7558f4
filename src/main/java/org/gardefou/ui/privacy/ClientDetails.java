package org.gardefou.ui.privacy;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.gardefou.model.Client;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Areas;
import org.gardefou.ui.component.DateField;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.FieldRow;
import org.gardefou.ui.component.Ui;

/** Persons at the client, the last contact, and how long the notes are kept. */
public final class ClientDetails {
  private final UiContext context;

  /** A dialog over the desk. */
  public ClientDetails(UiContext context) {
    this.context = context;
  }

  /** Opens it. */
  public void open(Client client) {
    Messages m = context.messages().get();
    Form form = new Form(m, client, context);
    DialogBox box =
        new DialogBox(
            m.get("privacy.details.title", client.name()),
            m.get("details.save"),
            m.get("dialog.cancel"));
    box.content().getChildren().add(form);
    box.focusFirst(form.people);
    box.onCancel(context.dialogs()::close);
    box.onConfirm(
        () -> {
          if (form.isComplete()) {
            context.dialogs().close();
            context.desk().edit(Bilingual.text("privacy.details.edit"), client.id(), form::applyTo);
          }
        });
    context.dialogs().open(box);
  }

  private static final class Form extends VBox {
    private final Messages messages;
    private final TextArea people = Areas.of(3);
    private final DateField contact;
    private final DateField keep;
    private final FieldRow contactRow;
    private final FieldRow keepRow;

    Form(Messages m, Client client, UiContext context) {
      messages = m;
      getStyleClass().add("gap-12");
      people.setText(String.join("\n", client.people()));
      people.setId("people");
      contact = new DateField(context.desk().today(), m);
      contact.set(client.lastContact());
      contact.setName(m.get("privacy.details.contact"));
      keep = new DateField(context.desk().today(), m);
      keep.set(client.keepUntil());
      keep.setName(m.get("privacy.details.keep"));
      contactRow = new FieldRow(m.get("privacy.details.contact"), contact);
      keepRow = new FieldRow(m.get("privacy.details.keep"), keep);
      getChildren()
          .addAll(
              new FieldRow(m.get("privacy.details.people"), people),
              hint("privacy.details.people.hint"),
              contactRow,
              hint("privacy.details.contact.hint"),
              keepRow,
              hint("privacy.details.keep.hint"));
    }

    private javafx.scene.Node hint(String key) {
      var hint = Ui.paragraph(messages.get(key), "caption", "muted");
      hint.getStyleClass().add("under-field");
      return hint;
    }

    boolean isComplete() {
      check(keepRow, keep);
      check(contactRow, contact); // the first of both keeps the focus
      return !contact.unreadable() && !keep.unreadable();
    }

    private void check(FieldRow row, DateField field) {
      if (field.unreadable()) {
        row.setProblem(messages.get("date.unreadable"));
        field.editor().requestFocus();
      } else {
        row.clearProblem();
      }
    }

    Client applyTo(Client client) {
      List<String> names =
          Arrays.stream(people.getText().split("\n"))
              .map(String::strip)
              .filter(name -> !name.isEmpty())
              .distinct()
              .toList();
      return client
          .withPeople(names)
          .withLastContact(contact.day().orElse(null))
          .withKeepUntil(keep.day().orElse(null));
    }
  }
}
