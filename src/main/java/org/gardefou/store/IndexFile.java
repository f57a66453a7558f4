package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Something that is kept for the next start and can be made again: no failure is told. */
final class IndexFile {
  private final Path file;
  private final FileOperations files;
  private final AtomicFiles atomic;

  IndexFile(Path file, FileOperations files, AtomicFiles atomic) {
    this.file = file;
    this.files = files;
    this.atomic = atomic;
  }

  Optional<byte[]> read() {
    try {
      return files.kind(file) == FileOperations.Kind.FILE
          ? Optional.of(files.read(file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void keep(byte[] content) {
    try {
      atomic.write(file, content);
    } catch (IOException e) {
      // The next start reads the files themselves.
    }
  }

  void drop() {
    try {
      remove();
    } catch (IOException e) {
      // What it says is compared with the files before it counts.
    }
  }

  /** Throws it away for certain: it may hold a name that must go. */
  void remove() throws IOException {
    atomic.remove(file);
  }
}
