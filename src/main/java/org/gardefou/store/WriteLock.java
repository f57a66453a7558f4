package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gardefou.model.Text;

/**
 * Held while one file is compared and replaced, or all of them are changed, so that a window and a
 * command, which both compare first, cannot do it at the same moment. A drive that knows no locks
 * is worked on without.
 */
record WriteLock(DataFolder folder, FileOperations files, Patience patience) {
  SaveOutcome during(Path file, Supplier<SaveOutcome> work) {
    return during(file, work, reason -> new SaveOutcome.NotSaved(file, reason));
  }

  /** The same for any work; {@code refused} says what its answer is while somebody else writes. */
  <T> T during(Path file, Supplier<T> work, Function<Text, T> refused) {
    Optional<FileOperations.Lock> lock;
    try {
      lock = patience.untilThere(this::attempt);
    } catch (IOException e) {
      return work.get();
    }
    return lock.isEmpty()
        ? refused.apply(FailureText.ofSave(FailureText.Cause.LOCKED, file))
        : during(lock.get(), work);
  }

  private Optional<FileOperations.Lock> attempt() throws IOException {
    byte[] words = (ProcessHandle.current().pid() + "\n").getBytes(UTF_8);
    return files.tryLock(folder.writing(), words);
  }

  private static <T> T during(FileOperations.Lock lock, Supplier<T> work) {
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
