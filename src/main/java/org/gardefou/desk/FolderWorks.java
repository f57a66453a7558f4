package org.gardefou.desk;

import java.util.function.Consumer;
import java.util.function.Function;
import org.gardefou.model.Text;
import org.gardefou.store.Progress;
import org.gardefou.store.Store;
import org.gardefou.text.Bilingual;

/** Runs work on the whole folder: after what waits to be saved, while nothing else is written. */
final class FolderWorks {
  private final Store store;
  private final Tasks tasks;
  private final Saver saver;

  FolderWorks(Store store, Tasks tasks, Saver saver) {
    this.store = store;
    this.tasks = tasks;
    this.saver = saver;
  }

  /**
   * Runs it in the background, as a job that is not called off half-way; {@code done} hears of it
   * on the owner’s thread.
   */
  void run(Text name, Function<Progress, FolderResult> work, Consumer<FolderResult> done) {
    saver.saveNow();
    tasks.background(
        tasks.begin(name, Bilingual.text("job.bound.folder")),
        job -> {
          FolderResult result = store.alone(() -> work.apply(job), FolderResult.Failed::new);
          tasks.owner(() -> done.accept(result));
        });
  }
}
