package org.gardefou.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.model.Language;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.FolderLock;
import org.gardefou.store.Folders;
import org.gardefou.store.window.WindowStateFile;

/**
 * One run of the window after the other, each on its own folder. Used from the JavaFX thread.
 *
 * @param folders of the program, those in use first
 * @param catalogue waits for it where it is still being read
 * @param faults hears of faults on any thread
 * @param closed hears of the exit code when the last run has ended
 */
record Sessions(
    List<Folders> folders,
    Supplier<Catalogue> catalogue,
    WindowStateFile remembered,
    Clock clock,
    Language language,
    CrashHandler faults,
    IntConsumer closed) {

  /** Opens the window on the folder that a lock is about. */
  void begin(FolderLock lock, Session.Wish wish) {
    new Session(this, lock).start(wish);
  }

  /** The lock of a folder, while no other window has it; to be called in the background. */
  static Optional<FolderLock> free(Path folder) {
    FolderLock lock = FolderLock.take(new DataFolder(folder), new DiskOperations());
    return lock.readOnly().isEmpty() ? Optional.of(lock) : Optional.empty();
  }

  /** From now on every start opens this folder. */
  void choose(DataFolder folder) {
    boolean usual = folder.equals(folders.getFirst().data());
    remembered.change(
        state -> state.withFolder(usual ? Optional.empty() : Optional.of(folder.root())));
  }
}
