package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes into a file that must stay the same file: one with several names (hard links), or one on a
 * drive that cannot exchange names in one step. The old and the new content are on the disk before
 * the file is touched; what is interrupted is finished at the next start.
 */
record InPlace(FileOperations files) {
  private static final String PENDING = ".garde-fou-pending-";
  private static final String OLD = ".garde-fou-old-";
  private static final String ASIDE = ".unreadable-";

  /** Writes; where it fails the old content is put back. */
  void write(Path file, byte[] content) throws IOException {
    boolean existed = files.kind(file) == FileOperations.Kind.FILE;
    Path pending = beside(file, PENDING);
    Path old = beside(file, OLD);
    byte[] before = existed ? files.read(file) : new byte[0];
    if (existed) {
      anew(old, before);
    }
    anew(pending, content);
    boolean done = false;
    try {
      put(file, content, existed);
      done = true;
    } finally {
      if (done || putBack(file, before, existed)) {
        files.delete(pending);
        removeIfThere(old);
      }
    }
  }

  private static Path beside(Path file, String prefix) {
    return file.resolveSibling(prefix + file.getFileName());
  }

  private void anew(Path file, byte[] content) throws IOException {
    removeIfThere(file);
    put(file, content, false);
  }

  private void removeIfThere(Path file) throws IOException {
    if (files.kind(file) == FileOperations.Kind.FILE) {
      files.delete(file);
    }
  }

  private void put(Path file, byte[] content, boolean exists) throws IOException {
    try (FileOperations.Sink sink = exists ? files.overwrite(file) : files.create(file)) {
      sink.write(content);
      sink.force();
    }
    if (!Arrays.equals(files.read(file), content)) {
      throw new AtomicFiles.ReadBackException(file);
    }
  }

  /** Whether the file is as it was; if not, both contents stay beside it for the next start. */
  private boolean putBack(Path file, byte[] before, boolean existed) {
    try {
      if (existed && !Arrays.equals(files.read(file), before)) {
        put(file, before, true);
      } else if (!existed) {
        removeIfThere(file);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Finishes what was interrupted in a folder. A file that still has its old content was not
   * touched yet, and the new content may itself be half: it stays as it is.
   */
  void finish(List<Path> folder) throws IOException {
    for (Path pending : folder) {
      String name = FailureText.name(pending);
      if (name.startsWith(PENDING)) {
        finish(pending, pending.resolveSibling(name.substring(PENDING.length())));
      }
    }
    for (Path old : folder) {
      if (FailureText.name(old).startsWith(OLD)) {
        removeIfThere(old); // Its file was not touched yet, or is finished.
      }
    }
  }

  private void finish(Path pending, Path file) throws IOException {
    byte[] content = files.read(pending);
    Path old = beside(file, OLD);
    Optional<byte[]> present = contentOf(file);
    Optional<byte[]> before = contentOf(old);
    if (!same(present, before) && !same(present, Optional.of(content))) {
      if (present.filter(bytes -> !isStartOf(bytes, content)).isPresent()) {
        anew(file.resolveSibling(FailureText.name(file) + ASIDE + "1"), present.get());
      }
      put(file, content, present.isPresent());
    }
    files.delete(pending);
    removeIfThere(old);
  }

  /** What an interrupted write leaves. */
  private static boolean isStartOf(byte[] start, byte[] whole) {
    int differs = Arrays.mismatch(start, whole);
    return differs < 0 || differs == start.length;
  }

  private Optional<byte[]> contentOf(Path file) throws IOException {
    return files.kind(file) == FileOperations.Kind.FILE
        ? Optional.of(files.read(file))
        : Optional.empty();
  }

  private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
    return one.isPresent() && other.isPresent() && Arrays.equals(one.get(), other.get());
  }
}
