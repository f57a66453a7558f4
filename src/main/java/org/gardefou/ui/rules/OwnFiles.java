package org.gardefou.ui.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gardefou.catalogue.OwnFile;
import org.gardefou.catalogue.Problem;
import org.gardefou.desk.ExportResult;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Notice;

/** Her rules and questions out into a file, and from one in. */
record OwnFiles(UiContext context) {
  private static final String NAME = "garde-fou-rules.json";

  /** How many faults of a file are told; the next ones show once these are mended. */
  private static final int TOLD = 4;

  private Messages messages() {
    return context.messages().get();
  }

  void write() {
    byte[] content = OwnFile.write(context.desk().state().get().freelancer());
    context
        .files()
        .chooseExport(NAME, messages().get("rules.file"))
        .ifPresent(target -> context.desk().export(target, content, this::written));
  }

  private void written(ExportResult result) {
    switch (result) {
      case ExportResult.Written(Path file) ->
          tell(Notice.Kind.SUCCESS, messages().get("rules.export.done", name(file)), "");
      case ExportResult.Stopped stopped ->
          tell(Notice.Kind.INFO, messages().get("job.stopped"), messages().get("job.stopped.file"));
      case ExportResult.Failed failed ->
          tell(
              Notice.Kind.ERROR,
              messages().get("rules.export.failed"),
              messages().of(failed.reason()));
    }
  }

  void read() {
    context
        .files()
        .chooseImport("*.json", messages().get("rules.file"))
        .ifPresent(
            file ->
                context
                    .desk()
                    .read(
                        file,
                        content -> take(content, name(file)),
                        reason -> refused(name(file), messages().of(reason))));
  }

  private void take(byte[] content, String file) {
    OwnFile.Result result =
        OwnFile.read(
            content, file, context.desk().catalogue(), context.desk().state().get().freelancer());
    switch (result) {
      case OwnFile.Result.Added added -> added(added, file);
      case OwnFile.Result.Refused(List<Problem> problems) -> refused(file, places(problems));
    }
  }

  private void added(OwnFile.Result.Added added, String file) {
    new OwnEdits(context.desk(), context.texts()).take(added.freelancer());
    String renamed =
        added.renamed().entrySet().stream()
            .map(e -> messages().get("rules.import.renamed", e.getKey(), e.getValue()))
            .collect(Collectors.joining(" "));
    tell(
        Notice.Kind.SUCCESS,
        messages().get("rules.import.done", file, added.rules(), added.questions()),
        renamed);
  }

  private String places(List<Problem> problems) {
    String told =
        problems.stream()
            .limit(TOLD)
            .map(p -> place(p) + messages().of(p.message()))
            .collect(Collectors.joining("\n"));
    int more = problems.size() - TOLD;
    return more > 0 ? told + "\n" + messages().count("rules.import.more", more) : told;
  }

  private String place(Problem problem) {
    return problem.path().isEmpty()
        ? ""
        : messages().get("rules.import.place", problem.path()) + " ";
  }

  private void refused(String file, String why) {
    tell(Notice.Kind.ERROR, messages().get("rules.import.refused", file), why);
  }

  private void tell(Notice.Kind kind, String happened, String details) {
    context.notices().show(Notice.of(kind, happened, details));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
