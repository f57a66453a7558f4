package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Held while one file is compared and replaced, so that a window and a command, which both compare
 * first, cannot do it at the same moment. A drive that knows no locks is worked on without.
 */
record WriteLock(DataFolder folder, FileOperations files, Patience patience) {
  SaveOutcome during(Path file, Supplier<SaveOutcome> work) {
    Optional<FileOperations.Lock> lock;
    try {
      lock = patience.untilThere(this::attempt);
    } catch (IOException e) {
      return work.get();
    }
    return lock.isEmpty()
        ? new SaveOutcome.NotSaved(file, FailureText.ofSave(FailureText.Cause.LOCKED, file))
        : during(lock.get(), work);
  }

  private Optional<FileOperations.Lock> attempt() throws IOException {
    byte[] words = (ProcessHandle.current().pid() + "\n").getBytes(UTF_8);
    return files.tryLock(folder.writing(), words);
  }

  private static SaveOutcome during(FileOperations.Lock lock, Supplier<SaveOutcome> work) {
    try {
      return work.get();
    } finally {
      release(lock);
    }
  }

  private static void release(FileOperations.Lock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      // What was written is written; the system lets go of the lock when the process ends.
    }
  }
}
