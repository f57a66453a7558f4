package org.gardefou.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one class that writes files: the old content or the new, never a half and never neither
 * (reliability.md 3). The new content goes to a file beside the target, is forced to the disk, read
 * back and compared, and then takes the target's name in one step.
 */
public final class AtomicFiles {
  private static final String PREFIX = ".garde-fou-";
  private static final String SUFFIX = ".tmp";
  private static final String NEW = ".new";

  private final FileOperations files;
  private final Patience patience;
  private final InPlace inPlace;
  private final Map<Path, Path> keptAside = new ConcurrentHashMap<>();

  /** Writes by means of the given operations. */
  public AtomicFiles(FileOperations files) {
    this(files, Sleeper.real());
  }

  /** The same with other waiting between tries. */
  public AtomicFiles(FileOperations files, Sleeper sleeper) {
    this.files = files;
    this.patience = new Patience(sleeper);
    this.inPlace = new InPlace(files);
  }

  /**
   * Writes a file, whatever was there before: for documents whose name the person chose.
   *
   * @throws IOException when it failed; the old file is untouched
   */
  public WriteResult.Written write(Path target, byte[] content) throws IOException {
    return put(resolve(target), content);
  }

  /**
   * Writes a file unless it holds what is neither known to us nor what we are about to write.
   *
   * @throws IOException when it failed; the file has its old content or, should only the very last
   *     step have failed, the new one
   */
  public WriteResult replace(Path target, byte[] content, KnownContent known) throws IOException {
    Path file = resolve(target);
    ContentHash hash = ContentHash.of(content);
    Optional<ContentHash> present = hashOf(file);
    if (present.isEmpty() && known.isConfirmed()) {
      requireFolder(file);
    }
    if (present.isPresent() && !known.contains(present.get()) && !present.get().equals(hash)) {
      return new WriteResult.ChangedOnDisk(file);
    }
    if (present.isPresent() && present.get().equals(hash) && known.isExactly(hash)) {
      return new WriteResult.Written(file, hash);
    }
    return put(file, content);
  }

  /**
   * Moves a file of ours to a name that is free.
   *
   * @throws IOException when it failed; the file has one of the two names
   */
  public void move(Path from, Path to) throws IOException {
    Path target = folderOf(to);
    files.createFolders(target);
    files.move(from, to);
    files.forceFolder(target);
    files.forceFolder(folderOf(from));
  }

  /**
   * Removes a file of ours for good; nothing where it is gone already.
   *
   * @throws IOException when it failed; the file is still there
   */
  public void remove(Path file) throws IOException {
    if (files.kind(file) == FileOperations.Kind.FILE) {
      files.delete(file);
      files.forceFolder(folderOf(file));
    }
  }

  /**
   * Finishes what an interrupted save left in a folder, and removes the rest of it: only files of
   * ours, older than a moment.
   */
  public void removeOrphans(Path folder, Instant olderThan) {
    try {
      List<Path> all = files.list(folder);
      inPlace.finish(all);
      for (Path file : all) {
        if (isOrphan(file, olderThan)) {
          files.delete(file);
        }
      }
    } catch (IOException e) {
      // An orphan does no harm; the next start tries again.
    }
  }

  private boolean isOrphan(Path file, Instant olderThan) throws IOException {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(PREFIX)
        && name.endsWith(SUFFIX)
        && files.kind(file) == FileOperations.Kind.FILE
        && files.modified(file).isBefore(olderThan);
  }

  /** The file that a target stands for: a link stays a link, and its file is written. */
  private Path resolve(Path target) throws IOException {
    FileOperations.Kind kind = files.kind(target);
    if (kind == FileOperations.Kind.LINK) {
      return resolve(files.real(target));
    }
    if (kind == FileOperations.Kind.FOLDER) {
      throw new IsFolderException(target);
    }
    return target.toAbsolutePath();
  }

  private Optional<ContentHash> hashOf(Path file) throws IOException {
    return files.kind(file) == FileOperations.Kind.MISSING
        ? Optional.empty()
        : Optional.of(ContentHash.of(files.read(file)));
  }

  /** A drive that was taken out must not be replaced by a new folder of the same name. */
  private void requireFolder(Path file) throws IOException {
    if (files.kind(folderOf(file)) == FileOperations.Kind.MISSING) {
      throw new NoSuchFileException(file.toString());
    }
  }

  private WriteResult.Written put(Path file, byte[] content) throws IOException {
    Path folder = folderOf(file);
    files.createFolders(folder);
    if (files.kind(file) == FileOperations.Kind.FILE && files.links(file) > 1) {
      inPlace.write(file, content);
    } else {
      putByName(folder, file, content);
    }
    files.forceFolder(folder);
    forgetAside(file);
    return new WriteResult.Written(file, ContentHash.of(content));
  }

  private void putByName(Path folder, Path file, byte[] content) throws IOException {
    Path temporary = folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX);
    boolean moved = false;
    try {
      prepare(temporary, file, content);
      takeName(temporary, file);
      moved = true;
    } catch (AtomicMoveNotSupportedException e) {
      inPlace.write(file, content);
    } finally {
      if (!moved) {
        removeQuietly(temporary);
      }
    }
  }

  private void takeName(Path temporary, Path file) throws IOException {
    if (!files.isRefusedWhileOpen(file)) {
      files.move(temporary, file);
      return;
    }
    try {
      patience.withDenied(() -> files.move(temporary, file));
    } catch (AccessDeniedException e) {
      throw keepAside(temporary, file, e);
    }
  }

  /** The new content stays beside the old one; no other way of writing is tried. */
  private FileSystemException keepAside(Path temporary, Path file, AccessDeniedException why) {
    Path aside = file.resolveSibling(FailureText.name(file) + NEW);
    try {
      files.move(temporary, aside);
      keptAside.put(file, aside);
      return new KeptAsideException(file, aside);
    } catch (IOException e) {
      return why;
    }
  }

  private void forgetAside(Path file) {
    Optional.ofNullable(keptAside.remove(file)).ifPresent(this::removeQuietly);
  }

  /** Never a second force on the same file: after a failed one the system may lie. */
  private void prepare(Path temporary, Path file, byte[] content) throws IOException {
    try (FileOperations.Sink sink = files.create(temporary)) {
      sink.write(content);
      sink.force();
    }
    if (!Arrays.equals(files.read(temporary), content)) {
      throw new ReadBackException(file);
    }
    if (files.kind(file) == FileOperations.Kind.FILE) {
      files.copyPermissions(file, temporary);
    }
  }

  private void removeQuietly(Path temporary) {
    try {
      if (files.kind(temporary) == FileOperations.Kind.FILE) {
        files.delete(temporary);
      }
    } catch (IOException e) {
      // Left for removeOrphans; the failure that brought us here is the one to report.
    }
  }

  private static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "the root is no file");
  }

  /** The target is a folder. */
  static final class IsFolderException extends FileSystemException {
    private static final long serialVersionUID = 1;

    IsFolderException(Path file) {
      super(file.toString());
    }
  }

  /** Another program holds the file; the new content is in a file beside it. */
  static final class KeptAsideException extends FileSystemException {
    private static final long serialVersionUID = 1;

    KeptAsideException(Path file, Path aside) {
      super(file.toString(), null, FailureText.name(aside));
    }
  }

  /** The disk gave back something else than was written. */
  static final class ReadBackException extends FileSystemException {
    private static final long serialVersionUID = 1;

    ReadBackException(Path file) {
      super(file.toString());
    }
  }
}
