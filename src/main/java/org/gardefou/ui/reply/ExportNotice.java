package org.gardefou.ui.reply;

import org.gardefou.desk.ExportResult;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Notice;

/** What became of a document that was to be written. */
final class ExportNotice {
  private ExportNotice() {}

  static Notice of(ExportResult result, Messages texts) {
    return switch (result) {
      case ExportResult.Written done ->
          Notice.of(Notice.Kind.SUCCESS, texts.get("reply.saved"), done.file().toString());
      case ExportResult.Stopped stopped -> stopped(texts);
      case ExportResult.Failed failed ->
          Notice.of(
              Notice.Kind.ERROR,
              texts.get("reply.failed", texts.of(failed.reason())),
              texts.get("reply.failed.more", failed.file()));
    };
  }

  static Notice stopped(Messages texts) {
    return Notice.of(Notice.Kind.INFO, texts.get("job.stopped"), texts.get("job.stopped.file"));
  }
}
