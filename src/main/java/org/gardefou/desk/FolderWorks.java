package org.gardefou.desk;

import java.util.function.Consumer;
import java.util.function.Function;
import org.gardefou.model.Text;
import org.gardefou.store.Progress;

/** Runs work on the whole folder: after what waits to be saved, while nothing else is written. */
@FunctionalInterface
interface FolderWorks {
  /**
   * Runs it in the background, as a job that is not called off half-way; {@code done} hears of it
   * on the owner’s thread.
   */
  void run(Text name, Function<Progress, FolderResult> work, Consumer<FolderResult> done);
}
