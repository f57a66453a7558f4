package org.gardefou.ui.privacy;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import org.gardefou.desk.ExportResult;
import org.gardefou.desk.FolderResult;
import org.gardefou.desk.Passphrase;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Areas;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Ui;

/** Setting, changing and taking off the passphrase, and the recovery text, shown once. */
final class PassphraseDialogs {
  private final UiContext context;

  PassphraseDialogs(UiContext context) {
    this.context = context;
  }

  private Messages messages() {
    return context.messages().get();
  }

  private Passphrase passphrase() {
    return context.desk().passphrase();
  }

  void set() {
    PassphraseForm form = new PassphraseForm(messages(), false, true);
    ask("privacy.set", form, done -> passphrase().set(form.fresh(), done), "privacy.set.done");
  }

  void change() {
    PassphraseForm form = new PassphraseForm(messages(), true, true);
    ask(
        "privacy.change",
        form,
        done -> passphrase().change(form.present(), form.fresh(), done),
        "privacy.change.done");
  }

  void remove() {
    PassphraseForm form = new PassphraseForm(messages(), true, false);
    ask(
        "privacy.remove",
        form,
        done -> passphrase().remove(form.present(), done),
        "privacy.remove.done");
  }

  void renew() {
    PassphraseForm form = new PassphraseForm(messages(), true, false);
    ask(
        "privacy.renew",
        form,
        done -> passphrase().renewRecovery(form.present(), done),
        "privacy.renew.done");
  }

  private void ask(
      String key, PassphraseForm form, Consumer<Consumer<FolderResult>> work, String doneKey) {
    DialogBox box =
        new DialogBox(
            messages().get(key + ".title"), messages().get(key), messages().get("dialog.cancel"));
    box.content().getChildren().addAll(Ui.paragraph(messages().get(key + ".text"), "dense"), form);
    box.focusFirst(form.first());
    box.onCancel(context.dialogs()::close);
    box.onConfirm(
        () -> {
          if (form.isComplete()) {
            box.confirmButton().setDisable(true);
            form.busy();
            work.accept(result -> answer(box, form, result, doneKey));
          }
        });
    context.dialogs().open(box);
  }

  private void answer(DialogBox box, PassphraseForm form, FolderResult result, String doneKey) {
    box.confirmButton().setDisable(false);
    form.clear();
    switch (result) {
      case FolderResult.Done done -> {
        context.dialogs().close();
        finish(done, doneKey);
      }
      case FolderResult.WrongPassphrase wrong -> form.wrong();
      case FolderResult.Failed failed -> form.tell(messages().of(failed.reason()));
    }
  }

  private void finish(FolderResult.Done done, String key) {
    String text =
        done.left().isEmpty()
            ? messages().get(key + ".text")
            : messages().get("privacy.left", done.left().getFirst().toString(), done.left().size());
    Notice.Kind kind = done.left().isEmpty() ? Notice.Kind.SUCCESS : Notice.Kind.CAUTION;
    context.notices().show(Notice.of(kind, messages().get(key), text));
    if (done.recovery() != null) {
      show(done.recovery());
    }
  }

  private void show(String recovery) {
    Messages m = messages();
    DialogBox box =
        new DialogBox(
            m.get("privacy.recovery.title"),
            m.get("privacy.recovery.kept"),
            m.get("privacy.recovery.save"));
    TextArea area = Areas.of(2);
    area.setText(recovery);
    area.setEditable(false);
    area.setAccessibleText(m.get("privacy.recovery"));
    area.getStyleClass().add("recovery-text");
    box.content().getChildren().addAll(Ui.paragraph(m.get("privacy.recovery.text")), area);
    box.onConfirm(context.dialogs()::close);
    box.onCancel(() -> save(recovery));
    context.dialogs().open(box);
  }

  private void save(String recovery) {
    Messages m = messages();
    context
        .files()
        .chooseExport("garde-fou-" + m.get("privacy.recovery.file") + ".txt", "txt")
        .ifPresent(
            file ->
                context
                    .desk()
                    .export(
                        file,
                        m.get("privacy.recovery.page", recovery).getBytes(StandardCharsets.UTF_8),
                        this::saved));
  }

  private void saved(ExportResult result) {
    Messages m = messages();
    context
        .notices()
        .show(
            switch (result) {
              case ExportResult.Written written ->
                  Notice.of(
                      Notice.Kind.SUCCESS,
                      m.get("privacy.recovery.saved"),
                      written.file().toString());
              case ExportResult.Stopped stopped ->
                  Notice.of(Notice.Kind.INFO, m.get("job.stopped"), m.get("job.stopped.file"));
              case ExportResult.Failed failed ->
                  Notice.of(
                      Notice.Kind.ERROR, m.get("privacy.recovery.unsaved"), m.of(failed.reason()));
            });
  }
}
