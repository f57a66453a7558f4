package org.gardefou.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gardefou.model.Text;
import org.gardefou.store.FailureText;
import org.gardefou.store.Progress;
import org.gardefou.store.SaveOutcome;
import org.gardefou.store.Store;
import org.gardefou.store.erasure.Erasure;
import org.gardefou.store.erasure.Trace;
import org.gardefou.text.Bilingual;

/**
 * Finds a person in every file of the folder and takes her or him out. Works in the background,
 * after what waits to be saved; answers come on the owner’s thread.
 */
public final class Erasing {
  private final Store store;
  private final Tasks tasks;
  private final Saver saver;
  private final Supplier<LocalDate> today;
  private final Runnable reload;

  Erasing(Store store, Tasks tasks, Saver saver, Supplier<LocalDate> today, Runnable reload) {
    this.store = store;
    this.tasks = tasks;
    this.saver = saver;
    this.today = today;
    this.reload = reload;
  }

  /** Where a person occurs; one of the two hears of it. */
  public void find(Erasure erasure, Consumer<List<Trace>> done, Consumer<Text> failed) {
    saver.saveNow();
    tasks.background(
        Bilingual.text("job.traces"),
        job -> {
          try {
            List<Trace> traces = store.traces(erasure);
            tasks.owner(
                () -> {
                  if (job.isStopped()) {
                    failed.accept(Bilingual.text("job.stopped"));
                  } else {
                    done.accept(traces);
                  }
                });
          } catch (IOException e) {
            tasks.owner(() -> failed.accept(FailureText.ofRead(e)));
          }
        });
  }

  /**
   * Takes a person out of every file. It cannot be undone, and nothing before it can: the edits of
   * this session remember names.
   */
  public void erase(Erasure erasure, Consumer<FolderResult> done) {
    saver.saveNow();
    tasks.background(
        tasks.begin(Bilingual.text("job.erase"), Bilingual.text("job.bound.erase")),
        job -> {
          FolderResult result = erased(erasure, job);
          tasks.owner(
              () -> {
                reload.run();
                done.accept(result);
              });
        });
  }

  private FolderResult erased(Erasure erasure, Progress progress) {
    return store.erase(erasure, today.get(), progress) instanceof SaveOutcome.NotSaved failed
        ? new FolderResult.Failed(failed.reason())
        : new FolderResult.Done(null, List.of());
  }
}
