package org.gardefou.ui.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.desk.ExportResult;
import org.gardefou.model.Incident;
import org.gardefou.model.Journal;
import org.gardefou.store.KindNames;
import org.gardefou.summary.JournalCsv;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.journal.JournalImport.Fault;
import org.gardefou.ui.journal.JournalImport.Readable;
import org.gardefou.ui.journal.JournalImport.Refused;

/** Entries in from a table, and out into one. */
final class JournalFiles {
  /** How many faults of a file are told; the next ones show once these are mended. */
  private static final int TOLD = 4;

  private static final String NAME = "journal.csv";

  private final Parts parts;
  private final Kinds kinds;
  private final JournalEdits edits;

  JournalFiles(Parts parts, Kinds kinds, JournalEdits edits) {
    this.parts = parts;
    this.kinds = kinds;
    this.edits = edits;
  }

  private Messages texts() {
    return parts.texts();
  }

  private Catalogue catalogue() {
    return parts.scope().engine().catalogue();
  }

  private Journal journal() {
    return parts.scope().view().map(view -> view.mission().journal()).orElse(Journal.EMPTY);
  }

  /** Asks for a file and shows what it would add before it does. */
  void read() {
    parts
        .files()
        .chooseImport("*.csv", texts().get("journal.file"))
        .ifPresent(
            file ->
                parts
                    .disk()
                    .read(
                        file,
                        content -> offer(content, name(file)),
                        why -> refuse(name(file), texts().of(why))));
  }

  private void offer(byte[] content, String file) {
    JournalImport read =
        ImportReader.read(
            content, new KindNames(catalogue()), journal().entries(), parts.scope().today());
    switch (read) {
      case Refused(List<Fault> faults) -> refuse(file, places(faults));
      case Readable(List<Incident> added, int known) when added.isEmpty() ->
          tell(
              Notice.Kind.INFO,
              texts().get("journal.import.nothing", file),
              texts().count("journal.import.known", known));
      case Readable readable -> preview(readable, file);
    }
  }

  private void preview(Readable readable, String file) {
    int count = readable.added().size();
    DialogBox box =
        new DialogBox(
            texts().count("journal.import.title", count),
            texts().count("journal.import.add", count),
            texts().get("dialog.cancel"));
    box.getStyleClass().add("wide");
    box.content()
        .getChildren()
        .add(new ImportPreview(readable, kinds, parts.scope(), texts(), file));
    box.onCancel(parts.dialogs()::close);
    box.onConfirm(
        () -> {
          parts.dialogs().close();
          edits.add(readable.added());
          parts
              .notices()
              .show(
                  Notice.of(Notice.Kind.SUCCESS, texts().count("journal.import.done", count), "")
                      .with(texts().get("delete.undo"), parts.undo()));
        });
    parts.dialogs().open(box);
  }

  private String places(List<Fault> faults) {
    String told = faults.stream().limit(TOLD).map(this::place).collect(Collectors.joining("\n"));
    int more = faults.size() - TOLD;
    return told
        + (more > 0 ? "\n" + texts().count("journal.import.more", more) : "")
        + "\n"
        + texts().get("journal.import.safe");
  }

  private String place(Fault fault) {
    String why = texts().of(fault.why());
    if (fault.line() == 0) {
      return why;
    }
    String line = Integer.toString(fault.line());
    return fault.column() == 0
        ? texts().get("journal.import.line", line, why)
        : texts().get("journal.import.place", line, Integer.toString(fault.column()), why);
  }

  private void refuse(String file, String why) {
    tell(Notice.Kind.ERROR, texts().get("journal.import.refused", file), why);
  }

  private void tell(Notice.Kind kind, String happened, String details) {
    parts.notices().show(Notice.of(kind, happened, details));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Writes the journal; asks first where it holds entries about herself. */
  void write() {
    List<Incident> all = journal().entries();
    boolean personal = all.stream().anyMatch(entry -> kinds.of(entry.kind()).personal());
    if (personal) {
      askFor(all);
    } else {
      write(all);
    }
  }

  private void askFor(List<Incident> all) {
    DialogBox box =
        new DialogBox(
            texts().get("journal.export.title"),
            texts().get("journal.export.verb"),
            texts().get("dialog.cancel"));
    CheckBox own = new CheckBox(texts().get("journal.export.personal"));
    own.setId("journal-export-personal");
    own.setWrapText(true);
    box.content().getChildren().addAll(Ui.paragraph(texts().get("journal.export.text")), own);
    box.onCancel(parts.dialogs()::close);
    box.onConfirm(
        () -> {
          parts.dialogs().close();
          write(
              all.stream()
                  .filter(e -> own.isSelected() || !kinds.of(e.kind()).personal())
                  .toList());
        });
    parts.dialogs().open(box);
  }

  private void write(List<Incident> entries) {
    byte[] content = new JournalCsv(catalogue(), texts().language()).write(entries);
    parts
        .files()
        .chooseExport(NAME, texts().get("journal.file"))
        .ifPresent(target -> parts.disk().export(target, content, this::written));
  }

  private void written(ExportResult result) {
    switch (result) {
      case ExportResult.Written(Path file) ->
          tell(Notice.Kind.SUCCESS, texts().get("journal.export.done", name(file)), "");
      case ExportResult.Stopped stopped ->
          tell(Notice.Kind.INFO, texts().get("job.stopped"), texts().get("job.stopped.file"));
      case ExportResult.Failed failed ->
          tell(
              Notice.Kind.ERROR, texts().get("journal.export.failed"), texts().of(failed.reason()));
    }
  }
}
