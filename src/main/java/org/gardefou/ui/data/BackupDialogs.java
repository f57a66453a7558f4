package org.gardefou.ui.data;

import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.gardefou.desk.ExportResult;
import org.gardefou.model.Text;
import org.gardefou.store.Backup;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;

/** Writes everything into one file, and brings it back from one. */
public final class BackupDialogs {
  private final UiContext context;
  private final Asking asking;

  /** Dialogs over the desk. */
  public BackupDialogs(UiContext context) {
    this.context = context;
    this.asking = new Asking(context);
  }

  private Messages messages() {
    return context.messages().get();
  }

  /** Asks where, and writes a backup. */
  public void write() {
    String name = "Garde-fou-" + context.desk().today() + ".zip";
    context
        .files()
        .chooseExport(name, messages().get("data.backup.kind"))
        .ifPresent(target -> context.desk().safekeeping().backUp(target, this::written));
  }

  private void written(ExportResult result) {
    switch (result) {
      case ExportResult.Written(Path file) ->
          asking.tell(Optional.empty(), messages().get("data.backup.done", file));
      case ExportResult.Stopped stopped -> asking.stopped();
      case ExportResult.Failed(Path file, Text reason) -> asking.tell(Optional.of(reason), "");
    }
  }

  /** Asks for a backup, says what it holds, and brings it back. */
  public void choose() {
    context
        .files()
        .chooseImport("*.zip", messages().get("data.backup.kind"))
        .ifPresent(file -> context.desk().safekeeping().inspect(file, this::inspected));
  }

  private void inspected(Backup.Inspection inspection) {
    switch (inspection) {
      case Backup.Inspection.Refused(Text reason) -> asking.tell(Optional.of(reason), "");
      case Backup.Inspection.Sound(Backup.Contents contents) -> offer(contents);
    }
  }

  private void offer(Backup.Contents contents) {
    String title = messages().get("data.backup.title", Date.from(contents.created()));
    String before =
        messages()
            .get(
                "data.backup.before",
                contents.clients(),
                context.desk().state().get().clients().size());
    if (contents.isSealed()) {
      new SealedRestore(context, asking).ask(title, before, contents);
    } else {
      offer(title, before, contents);
    }
  }

  private void offer(String title, String before, Backup.Contents contents) {
    asking.grave(
        title,
        before,
        messages().get("data.backup.verb"),
        () ->
            context
                .desk()
                .safekeeping()
                .restore(
                    contents,
                    failed -> asking.tell(failed, messages().get("data.backup.restored"))));
  }
}
