package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;

/**
 * One window for each data folder. A second start asks the first window to come to the front, and
 * hands over what it was to open, by a file that the window takes away; where nobody answers, it
 * works read-only. The names of the files handed over stand there in clear, as the files do.
 */
public final class FolderLock implements AutoCloseable {
  private static final Duration STEP = Duration.ofMillis(100);
  private static final int STEPS = 30;
  private static final int LARGEST = 100_000;

  /** Between names in a call: the one character that no name has. */
  private static final String BETWEEN = "\0";

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

  /** The folder. */
  public DataFolder folder() {
    return folder;
  }

  /** Why the folder can only be read; nothing where it may be written. */
  public Optional<Text> readOnly() {
    return held ? Optional.of(Bilingual.text("store.lock.held", folder.root())) : Optional.empty();
  }

  /**
   * Asks the window that has the folder to come to the front and to open files there; whether it
   * answered in time.
   */
  public boolean call(Sleeper sleeper, List<Path> toOpen) {
    Path call = folder.call(UUID.randomUUID());
    try {
      new AtomicFiles(files, sleeper).write(call, names(toOpen));
      for (int i = 0; i < STEPS && isThere(call); i++) {
        sleeper.sleep(STEP);
      }
      return !isThere(call) || !takeBack(call);
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] names(List<Path> toOpen) {
    return toOpen.stream()
        .map(file -> file.toAbsolutePath().toString())
        .collect(Collectors.joining(BETWEEN))
        .getBytes(UTF_8);
  }

  private boolean isThere(Path call) throws IOException {
    return files.kind(call) == FileOperations.Kind.FILE;
  }

  /** Nobody answers: whether the call is still there to be taken back. */
  private boolean takeBack(Path call) throws IOException {
    try {
      files.delete(call);
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /**
   * The files that other starts ask this window to open, none where it is only to come to the
   * front; nothing where nobody asks. Asking once is answered once.
   */
  public Optional<List<Path>> takeCalls() {
    try {
      List<Path> calls =
          files.list(folder.root()).stream()
              .filter(file -> FailureText.name(file).startsWith(DataFolder.CALL))
              .toList();
      List<Path> toOpen = new ArrayList<>();
      for (Path call : calls) {
        toOpen.addAll(take(call));
      }
      return calls.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(toOpen));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private List<Path> take(Path call) throws IOException {
    String names = files.size(call) > LARGEST ? "" : new String(files.read(call), UTF_8);
    files.delete(call);
    try {
      return Arrays.stream(names.split(BETWEEN))
          .filter(name -> !name.isEmpty())
          .map(call.getFileSystem()::getPath)
          .toList();
    } catch (InvalidPathException e) {
      return List.of();
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
