package org.gardefou.store.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.crypto.SealedContent;
import org.gardefou.store.FileOperations;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the files of a folder sealed, below everything else: what the store writes
 * beside a file, into the history or into the trash is sealed like the file itself, and nothing
 * above knows of it. Without a key it is the plain disk. A file that is not sealed yet is read as
 * it is.
 */
final class SealedOperations implements FileOperations {
  private final FileOperations disk;

  /** Copies by other programs: what they are called here, and their true names. */
  private final Map<Path, Path> copies = new HashMap<>();

  private volatile @Nullable Sealing sealing;

  SealedOperations(FileOperations disk) {
    this.disk = disk;
  }

  /** Sealed from now on; null for plain. */
  void use(@Nullable Sealing newSealing) {
    sealing = newSealing;
  }

  @Override
  public FileOperations disk() {
    return disk;
  }

  @Override
  public Path onDisk(Path path) throws IOException {
    return place(path);
  }

  /** What somebody put here in clear since the folder was opened is sealed for this. */
  @Override
  public Raw raw(Path file) throws IOException {
    byte[] content = disk.read(place(file));
    Sealing now = sealing;
    return now == null || !now.covers(file) || SealedContent.isSealed(content)
        ? new Raw(place(file), content)
        : new Raw(now.sealed(file), now.content().seal(content));
  }

  private Path place(Path file) throws IOException {
    Sealing now = sealing;
    if (now == null) {
      return file;
    }
    Path copy;
    synchronized (copies) {
      copy = copies.get(file);
    }
    Path sealed = copy == null ? now.sealed(file) : copy;
    return disk.kind(sealed) == Kind.MISSING && disk.kind(file) != Kind.MISSING ? file : sealed;
  }

  /** Where a new file goes: never to a name in clear. */
  private Path newPlace(Path file) {
    Sealing now = sealing;
    return now == null ? file : now.sealed(file);
  }

  @Override
  public Kind kind(Path path) throws IOException {
    return disk.kind(place(path));
  }

  @Override
  public Path real(Path link) throws IOException {
    return disk.real(place(link));
  }

  @Override
  public long size(Path file) throws IOException {
    long size = disk.size(place(file));
    Sealing now = sealing;
    return now != null && now.covers(file) ? Math.max(0, size - SealedContent.OVERHEAD) : size;
  }

  @Override
  public byte[] read(Path file) throws IOException {
    byte[] content = disk.read(place(file));
    Sealing now = sealing;
    return now != null && now.covers(file) ? opened(now, file, content) : content;
  }

  static byte[] opened(Sealing sealing, Path file, byte[] content) throws SealedFileException {
    return SealedContent.isSealed(content)
        ? SealedFileException.content(file, sealing.content().open(content))
        : content;
  }

  @Override
  public Instant modified(Path file) throws IOException {
    return disk.modified(place(file));
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    Sealing now = sealing;
    return now == null
        ? disk.list(folder)
        : disk.list(folder).stream().map(file -> open(now, file)).distinct().sorted().toList();
  }

  private Path open(Sealing now, Path file) {
    Path open = now.open(file);
    if (!now.sealed(open).equals(file) && !open.equals(file)) {
      synchronized (copies) {
        copies.put(open, file);
      }
    }
    return open;
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    disk.createFolders(folder);
  }

  @Override
  public Sink create(Path file) throws IOException {
    Sink sink = disk.create(newPlace(file));
    Sealing now = sealing;
    return now != null && now.covers(file) ? new SealedSink(sink, now.content()) : sink;
  }

  @Override
  public Sink overwrite(Path file) throws IOException {
    Sink sink = disk.overwrite(place(file));
    Sealing now = sealing;
    return now != null && now.covers(file) ? new SealedSink(sink, now.content()) : sink;
  }

  @Override
  public int links(Path file) throws IOException {
    return disk.links(place(file));
  }

  @Override
  public boolean isRefusedWhileOpen(Path file) {
    return disk.isRefusedWhileOpen(file);
  }

  @Override
  public Optional<Lock> tryLock(Path file, byte[] words) throws IOException {
    return disk.tryLock(file, words);
  }

  @Override
  public void copyPermissions(Path from, Path to) throws IOException {
    disk.copyPermissions(place(from), place(to));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Path target = disk.kind(from) == Kind.FOLDER ? to : newPlace(to);
    disk.move(place(from), target);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    disk.forceFolder(folder);
  }

  @Override
  public void delete(Path file) throws IOException {
    disk.delete(place(file));
  }

  /** Collects the content in memory: no part of it reaches the disk in clear. */
  private static final class SealedSink implements Sink {
    private final Sink sink;
    private final SealedContent content;
    private final ByteArrayOutputStream plain = new ByteArrayOutputStream();
    private boolean written;

    SealedSink(Sink sink, SealedContent content) {
      this.sink = sink;
      this.content = content;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
      if (written) {
        throw new IOException("a sealed file is written once");
      }
      plain.writeBytes(bytes);
    }

    @Override
    public void force() throws IOException {
      flush();
      sink.force();
    }

    private void flush() throws IOException {
      if (!written) {
        written = true;
        sink.write(content.seal(plain.toByteArray()));
      }
    }

    @Override
    public void close() throws IOException {
      try (sink) {
        flush();
      }
    }
  }
}
