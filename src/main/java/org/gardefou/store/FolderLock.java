package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;

/**
 * One window for each data folder. A second start asks the first window to come to the front, by a
 * file that the window takes away; where nobody answers, it works read-only.
 */
public final class FolderLock implements AutoCloseable {
  private static final Duration STEP = Duration.ofMillis(100);
  private static final int STEPS = 30;

  private final DataFolder folder;
  private final FileOperations files;
  private final Optional<FileOperations.Lock> lock;
  private final boolean held;

  private FolderLock(
      DataFolder folder, FileOperations files, Optional<FileOperations.Lock> lock, boolean held) {
    this.folder = folder;
    this.files = files;
    this.lock = lock;
    this.held = held;
  }

  /** Takes hold of a folder, if nobody else has it. A drive that knows no locks hinders nobody. */
  public static FolderLock take(DataFolder folder, FileOperations files) {
    try {
      files.createFolders(folder.root());
      Optional<FileOperations.Lock> lock = files.tryLock(folder.lock(), holder());
      return new FolderLock(folder, files, lock, lock.isEmpty());
    } catch (IOException e) {
      return new FolderLock(folder, files, Optional.empty(), false);
    }
  }

  private static byte[] holder() {
    String host = System.getenv().getOrDefault("HOSTNAME", "?");
    return (ProcessHandle.current().pid() + " " + host + "\n").getBytes(UTF_8);
  }

  /** Why the folder can only be read; nothing where it may be written. */
  public Optional<Text> readOnly() {
    return held ? Optional.of(Bilingual.text("store.lock.held", folder.root())) : Optional.empty();
  }

  /** Asks the window that has the folder to come to the front; whether it answered in time. */
  public boolean call(Sleeper sleeper) {
    try {
      new AtomicFiles(files, sleeper).write(folder.call(), holder());
      for (int i = 0; i < STEPS && isCalled(); i++) {
        sleeper.sleep(STEP);
      }
      return !isCalled() || !takeCall();
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isCalled() throws IOException {
    return files.kind(folder.call()) == FileOperations.Kind.FILE;
  }

  /** Whether somebody asks this window to come to the front; asking once is answered once. */
  public boolean takeCall() {
    try {
      boolean called = isCalled();
      if (called) {
        files.delete(folder.call());
      }
      return called;
    } catch (IOException e) {
      return false;
    }
  }

  /** Lets others have the folder. */
  @Override
  public void close() {
    lock.ifPresent(FolderLock::release);
  }

  private static void release(FileOperations.Lock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      // The system lets go of it when the process ends.
    }
  }
}
