package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A disk of which any one operation, or all from one on, can be made to fail. */
public final class FaultyOperations implements FileOperations {
  /** What goes wrong. */
  @FunctionalInterface
  public interface Fault {
    /** Fails with the exception of a real disk. */
    void happen(Path path) throws IOException;
  }

  private final FileOperations real = new DiskOperations();
  private final List<String> trace = new ArrayList<>();
  private int count;
  private int failAt = -1;
  private boolean forever;
  private boolean shortWrite;
  private Fault fault = path -> {};

  /** From now on operation {@code index}, counted from 0, fails. */
  public void failAt(int index, boolean fromThereOn, Fault with) {
    count = 0;
    trace.clear();
    failAt = index;
    forever = fromThereOn;
    shortWrite = false;
    fault = with;
  }

  /** From now on the write at {@code index} silently loses its last byte. */
  void losesBytesAt(int index) {
    failAt(index, false, path -> {});
    shortWrite = true;
  }

  /** Everything works again. */
  public void heal() {
    failAt(-1, false, path -> {});
  }

  /** Operations since the last change of the fault. */
  public int count() {
    return count;
  }

  /** The operations that change the disk, since the last change of the fault. */
  List<String> trace() {
    return List.copyOf(trace);
  }

  private boolean isFaulty(int index) {
    return failAt >= 0 && (forever ? index >= failAt : index == failAt);
  }

  private Path step(Path path) throws IOException {
    if (isFaulty(count++)) {
      fault.happen(path);
    }
    return path;
  }

  @Override
  public Kind kind(Path path) throws IOException {
    return real.kind(step(path));
  }

  @Override
  public Path real(Path link) throws IOException {
    return real.real(step(link));
  }

  @Override
  public long size(Path file) throws IOException {
    return real.size(step(file));
  }

  @Override
  public byte[] read(Path file) throws IOException {
    trace.add("read");
    return real.read(step(file));
  }

  @Override
  public Instant modified(Path file) throws IOException {
    return real.modified(step(file));
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    return real.list(step(folder));
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    trace.add("createFolders");
    real.createFolders(step(folder));
  }

  @Override
  public void copyPermissions(Path from, Path to) throws IOException {
    trace.add("copyPermissions");
    real.copyPermissions(step(from), to);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    trace.add("move");
    real.move(step(from), to);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    trace.add("forceFolder");
    real.forceFolder(step(folder));
  }

  @Override
  public void delete(Path file) throws IOException {
    trace.add("delete");
    real.delete(step(file));
  }

  @Override
  public Sink create(Path file) throws IOException {
    trace.add("create");
    return new FaultySink(file, real.create(step(file)));
  }

  @Override
  public Sink overwrite(Path file) throws IOException {
    trace.add("overwrite");
    return new FaultySink(file, real.overwrite(step(file)));
  }

  @Override
  public int links(Path file) throws IOException {
    return real.links(step(file));
  }

  @Override
  public boolean isRefusedWhileOpen(Path file) {
    return real.isRefusedWhileOpen(file);
  }

  @Override
  public Optional<Lock> tryLock(Path file, byte[] words) throws IOException {
    return real.tryLock(step(file), words);
  }

  private final class FaultySink implements Sink {
    private final Path file;
    private final Sink sink;

    FaultySink(Path file, Sink sink) {
      this.file = file;
      this.sink = sink;
    }

    @Override
    public void write(byte[] content) throws IOException {
      trace.add("write");
      boolean loses = shortWrite && isFaulty(count);
      boolean fails = !shortWrite && isFaulty(count);
      if (fails || loses) {
        sink.write(Arrays.copyOf(content, content.length - 1));
      }
      step(file);
      if (!loses) {
        sink.write(content);
      }
    }

    @Override
    public void force() throws IOException {
      step(file);
      trace.add("force");
      sink.force();
    }

    @Override
    public void close() throws IOException {
      trace.add("close");
      sink.close();
      step(file);
    }
  }
}
