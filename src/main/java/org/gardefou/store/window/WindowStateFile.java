package org.gardefou.store.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gardefou.store.AtomicFiles;
import org.gardefou.store.DataFolder;
import org.gardefou.store.FileOperations;
import org.gardefou.store.Folders;

/**
 * The file with what the window remembers. Nothing that happens to it is ever an error: a file that
 * is missing, damaged or cannot be written means that the window remembers less.
 */
public final class WindowStateFile {
  private static final int LARGEST = 100_000;

  private final Folders folders;
  private final Path file;
  private final FileOperations files;
  private final Path base;

  /** The file in the folders of the program; nothing is read or written yet. */
  public WindowStateFile(Folders folders, FileOperations files) {
    this.folders = folders;
    this.file = folders.state().resolve("window.json");
    this.files = files;
    this.base = folders.portable().orElse(folders.state());
  }

  /** What is remembered. */
  public synchronized WindowState read() {
    try {
      return files.kind(file) == FileOperations.Kind.FILE && files.size(file) <= LARGEST
          ? new WindowStateJson(base).read(files.read(file))
          : WindowState.NONE;
    } catch (IOException e) {
      return WindowState.NONE;
    }
  }

  /** Changes what is remembered; another window may have changed the rest of it meanwhile. */
  public synchronized void change(UnaryOperator<WindowState> edit) {
    WindowState before = read();
    WindowState after = edit.apply(before);
    if (!after.equals(before)) {
      write(after);
    }
  }

  private void write(WindowState state) {
    try {
      new AtomicFiles(files).write(file, new WindowStateWriter(base).write(state));
    } catch (IOException e) {
      // Then the next start remembers less.
    }
  }

  /** The data folder in use: the one that she chose in the window if it is there, or the usual. */
  public DataFolder dataFolder(WindowState state) {
    return state.folder().filter(this::isThere).map(DataFolder::new).orElse(folders.data());
  }

  /** The data folder that she chose and that is not there now, as on a drive that was taken out. */
  public Optional<Path> missing(WindowState state) {
    return state.folder().filter(folder -> !isThere(folder));
  }

  private boolean isThere(Path folder) {
    try {
      return files.kind(folder) != FileOperations.Kind.MISSING;
    } catch (IOException e) {
      return false;
    }
  }
}
