package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Earlier states of the documents, each a file. The state before the first save of a session is
 * always kept; while she works on, one state at most every ten minutes.
 */
final class FileHistory {
  private static final Duration APART = Duration.ofMinutes(10);

  private final Path root;
  private final FileOperations files;
  private final AtomicFiles atomic;
  private final Clock clock;
  private final Map<Path, Instant> kept = new HashMap<>();

  /** Copies of documents below a folder; where that is gone, nothing is made in its place. */
  FileHistory(Path root, FileOperations files, AtomicFiles atomic, Clock clock) {
    this.root = root;
    this.files = files;
    this.atomic = atomic;
    this.clock = clock;
  }

  /** The copies in a folder, the oldest first; none where there is no folder. */
  List<HistoryCopy> copies(Path folder) throws IOException {
    if (files.kind(folder) != FileOperations.Kind.FOLDER) {
      return List.of();
    }
    return files.list(folder).stream()
        .flatMap(file -> HistoryCopy.of(file).stream())
        .sorted(Comparator.comparingInt(HistoryCopy::number))
        .toList();
  }

  /** Keeps a state; a copy that fails is made at the next save. */
  void keepQuietly(Path folder, byte[] content) {
    try {
      keep(folder, content);
    } catch (IOException e) {
      // The save itself is whole or not at all without it; it must not fail because of a copy.
    }
  }

  /** Keeps what is in a file, unless somebody else wrote it; nothing where there is no file. */
  void keepQuietly(Path folder, Path file, KnownContent known) {
    try {
      if (files.kind(file) != FileOperations.Kind.MISSING) {
        byte[] content = files.read(file);
        if (known.contains(ContentHash.of(content))) {
          keep(folder, content);
        }
      }
    } catch (IOException e) {
      // As above.
    }
  }

  /** Keeps the last state of a document of which earlier ones were kept in this session. */
  void settle(Path folder, Supplier<Optional<byte[]>> content) {
    if (kept.containsKey(folder)) {
      content.get().ifPresent(bytes -> keepQuietly(folder, bytes));
    }
  }

  /** Whether it is time to keep a state: the first time in a session, and ten minutes later. */
  boolean isDue(Path folder) {
    @Nullable Instant last = kept.get(folder);
    return last == null || Duration.between(last, clock.instant()).abs().compareTo(APART) >= 0;
  }

  /**
   * Keeps a state; nothing where the newest copy holds the same.
   *
   * @throws IOException when it failed; the copies that were there are untouched
   */
  void keep(Path folder, byte[] content) throws IOException {
    List<HistoryCopy> all = copies(folder);
    boolean known = !all.isEmpty() && all.getLast().hash().equals(HistoryCopy.hash(content));
    if (!known && content.length > 0 && files.kind(root) == FileOperations.Kind.FOLDER) {
      int number = all.isEmpty() ? 1 : all.getLast().number() + 1;
      atomic.write(HistoryCopy.of(folder, number, clock.instant(), content).file(), content);
      thin(copies(folder));
    }
    kept.put(folder, clock.instant());
  }

  private void thin(List<HistoryCopy> all) throws IOException {
    for (HistoryCopy copy : Thinning.superfluous(all)) {
      atomic.remove(copy.file());
    }
  }

  /** The content of a copy; nothing where the disk gave back something else. */
  Optional<byte[]> read(HistoryCopy copy) throws IOException {
    return Optional.of(files.read(copy.file()))
        .filter(content -> HistoryCopy.hash(content).equals(copy.hash()));
  }

  /** Removes all copies in a folder for good, and only them. */
  void erase(Path folder) throws IOException {
    for (HistoryCopy copy : copies(folder)) {
      atomic.remove(copy.file());
    }
    kept.remove(folder);
  }
}
