package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Operations that hand on to others; a test changes one of them. */
public class ForwardingOperations implements FileOperations {
  private final FileOperations next;

  /** Hands on to these. */
  public ForwardingOperations(FileOperations next) {
    this.next = next;
  }

  @Override
  public Kind kind(Path path) throws IOException {
    return next.kind(path);
  }

  @Override
  public Path real(Path link) throws IOException {
    return next.real(link);
  }

  @Override
  public long size(Path file) throws IOException {
    return next.size(file);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    return next.read(file);
  }

  @Override
  public Instant modified(Path file) throws IOException {
    return next.modified(file);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    return next.list(folder);
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    next.createFolders(folder);
  }

  @Override
  public Sink create(Path file) throws IOException {
    return next.create(file);
  }

  @Override
  public Sink overwrite(Path file) throws IOException {
    return next.overwrite(file);
  }

  @Override
  public int links(Path file) throws IOException {
    return next.links(file);
  }

  @Override
  public boolean isRefusedWhileOpen(Path file) {
    return next.isRefusedWhileOpen(file);
  }

  @Override
  public Optional<Lock> tryLock(Path file, byte[] words) throws IOException {
    return next.tryLock(file, words);
  }

  @Override
  public void copyPermissions(Path from, Path to) throws IOException {
    next.copyPermissions(from, to);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    next.move(from, to);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    next.forceFolder(folder);
  }

  @Override
  public void delete(Path file) throws IOException {
    next.delete(file);
  }
}
