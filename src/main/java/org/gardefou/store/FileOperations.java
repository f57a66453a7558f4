package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that the store does to a disk, one operation a method, so that tests can make any of them
 * fail. Every method throws {@link IOException} when the operation fails.
 */
public interface FileOperations {
  /** What is under a name; links are not followed. */
  enum Kind {
    MISSING,
    FILE,
    FOLDER,
    LINK,
    OTHER
  }

  /** What is under a name. */
  Kind kind(Path path) throws IOException;

  /** The file that a link leads to in the end. */
  Path real(Path link) throws IOException;

  /** The size of a file in bytes. */
  long size(Path file) throws IOException;

  /** The whole content of a file. */
  byte[] read(Path file) throws IOException;

  /** The moment of the last change of a file. */
  Instant modified(Path file) throws IOException;

  /** What is in a folder, in the order of the names. */
  List<Path> list(Path folder) throws IOException;

  /** Makes a folder, and those above it, readable by their owner alone where that can be said. */
  void createFolders(Path folder) throws IOException;

  /** A new file, readable by its owner alone where that can be said; fails when there is one. */
  Sink create(Path file) throws IOException;

  /** Opens a file that is there and empties it: the one operation that destroys what was there. */
  Sink overwrite(Path file) throws IOException;

  /** How many names a file has; 1 where that cannot be said. */
  int links(Path file) throws IOException;

  /** Whether a move is refused while another program holds the file open, as on Windows. */
  boolean isRefusedWhileOpen(Path file);

  /**
   * Takes hold of a file that exists for nothing else, making it where it is missing; the system
   * lets go of it when the process ends, however that happens.
   *
   * @param words who holds it, for others to read
   * @return empty while somebody else holds it
   */
  Optional<Lock> tryLock(Path file, byte[] words) throws IOException;

  /** Gives a file the permissions of another, where there are such. */
  void copyPermissions(Path from, Path to) throws IOException;

  /** Gives a file another name in one step; a file that has that name already is replaced. */
  void move(Path from, Path to) throws IOException;

  /** Makes sure that the names in a folder are on the disk; nothing where that is impossible. */
  void forceFolder(Path folder) throws IOException;

  /** Removes a file. */
  void delete(Path file) throws IOException;

  /** Where a file lies, and what stands in it there. */
  record Raw(Path file, byte[] content) {}

  /** The operations below, which know nothing of a passphrase. */
  default FileOperations disk() {
    return this;
  }

  /** The name of a file, of a folder, or of nothing, as {@link #disk} knows it. */
  default Path onDisk(Path path) throws IOException {
    return path;
  }

  /** A file as it belongs on the {@link #disk}: sealed where there is a passphrase. */
  default Raw raw(Path file) throws IOException {
    return new Raw(file, read(file));
  }

  /** A file that is being written. */
  interface Sink extends AutoCloseable {
    /** Adds bytes. */
    void write(byte[] content) throws IOException;

    /** Makes sure that content and size are on the disk. */
    void force() throws IOException;

    @Override
    void close() throws IOException;
  }

  /** A file that is held. */
  interface Lock extends AutoCloseable {
    /** Lets go; the file stays, since removing it would let two others in at once. */
    @Override
    void close() throws IOException;
  }
}
