package org.gardefou.desk;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.gardefou.model.Text;
import org.gardefou.store.SaveOutcome;
import org.gardefou.store.Store;
import org.gardefou.text.Bilingual;

/** Files that she chose in a dialog, inside the folder or not: read and written as jobs. */
final class ChosenFiles {
  private final Store store;
  private final Tasks tasks;

  ChosenFiles(Store store, Tasks tasks) {
    this.store = store;
    this.tasks = tasks;
  }

  void export(Path target, byte[] content, Consumer<ExportResult> done) {
    tasks.background(
        Bilingual.text("job.export", target.getFileName()),
        job -> {
          ExportResult result =
              job.isStopped()
                  ? new ExportResult.Stopped(target)
                  : result(store.export(target, content));
          tasks.owner(() -> done.accept(result));
        });
  }

  private static ExportResult result(SaveOutcome outcome) {
    return switch (outcome) {
      case SaveOutcome.Saved saved -> new ExportResult.Written(saved.file());
      case SaveOutcome.NotSaved failed -> new ExportResult.Failed(failed.file(), failed.reason());
      case SaveOutcome.Changed changed -> throw new AssertionError("an export asks nobody");
    };
  }

  void read(Path document, Consumer<byte[]> done, Consumer<Text> failed) {
    tasks.background(
        Bilingual.text("job.read", document.getFileName()),
        job ->
            store.read(
                document,
                content -> tasks.owner(() -> unless(job, () -> done.accept(content))),
                reason -> tasks.owner(() -> failed.accept(reason))));
  }

  private static void unless(Job stopped, Runnable next) {
    if (!stopped.isStopped()) {
      next.run();
    }
  }
}
