package org.gardefou.store.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gardefou.store.AtomicFiles;
import org.gardefou.store.DataFolder;
import org.gardefou.store.FileOperations;

/**
 * The key file and its copy: without it all files would be lost, and so there are two. Either one
 * does.
 */
final class KeyFiles {
  static final String NAME = DataFolder.KEY;
  static final String COPY = DataFolder.KEY_COPY;

  private static final int LARGEST = 100_000;

  private final List<Path> places;
  private final FileOperations disk;
  private final AtomicFiles atomic;

  KeyFiles(Path root, FileOperations disk) {
    this.places = List.of(root.resolve(NAME), root.resolve(COPY));
    this.disk = disk;
    this.atomic = new AtomicFiles(disk);
  }

  boolean exist() throws IOException {
    for (Path place : places) {
      if (disk.kind(place) != FileOperations.Kind.MISSING) {
        return true;
      }
    }
    return false;
  }

  /** The first that is whole. */
  Optional<KeyFile> read() throws IOException {
    for (Path place : places) {
      Optional<KeyFile> found = content(place).flatMap(KeyFileJson::read);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  boolean areNewer() throws IOException {
    for (Path place : places) {
      if (content(place).filter(KeyFileJson::isNewer).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<byte[]> content(Path place) throws IOException {
    return disk.kind(place) == FileOperations.Kind.FILE && disk.size(place) <= LARGEST
        ? Optional.of(disk.read(place))
        : Optional.empty();
  }

  /** Writes both, one after the other: one of them is whole at any moment. */
  void write(KeyFile file) throws IOException {
    byte[] content = KeyFileJson.write(file);
    for (Path place : places) {
      atomic.write(place, content);
    }
  }

  void delete() throws IOException {
    for (Path place : places) {
      if (disk.kind(place) == FileOperations.Kind.FILE) {
        disk.delete(place);
      }
    }
  }
}
