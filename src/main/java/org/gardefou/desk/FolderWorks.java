package org.gardefou.desk;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs work on the whole folder: after what waits to be saved, while nothing else is written. */
@FunctionalInterface
interface FolderWorks {
  /** Runs it in the background; {@code done} hears of it on the owner’s thread. */
  void run(Supplier<FolderResult> work, Consumer<FolderResult> done);
}
