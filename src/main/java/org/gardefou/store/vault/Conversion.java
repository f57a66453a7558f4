package org.gardefou.store.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gardefou.crypto.SealedContent;
import org.gardefou.store.AtomicFiles;
import org.gardefou.store.FileOperations;
import org.gardefou.store.FileOperations.Kind;
import org.gardefou.store.Progress;

/**
 * Brings every file of the folder, history and trash included, into the wanted form. Each file is
 * written whole in its new form and read back before the old form goes: at any moment there is at
 * least one of them, and doing it again finishes what was interrupted.
 */
final class Conversion {
  private final FileOperations disk;
  private final AtomicFiles atomic;
  private final Sealing sealing;
  private final Progress progress;
  private final List<Path> left = new ArrayList<>();
  private long done;
  private long all;

  private Conversion(FileOperations disk, Sealing sealing, Progress progress) {
    this.disk = disk;
    this.atomic = new AtomicFiles(disk);
    this.sealing = sealing;
    this.progress = progress;
  }

  /** Seals all; gives what stayed in clear: links and files of others. */
  static List<Path> seal(FileOperations disk, Sealing sealing, Progress progress)
      throws IOException {
    Conversion conversion = new Conversion(disk, sealing, progress);
    return conversion.all(conversion::seal);
  }

  /** Opens all; gives what stayed sealed because it does not open. */
  static List<Path> open(FileOperations disk, Sealing sealing, Progress progress)
      throws IOException {
    Conversion conversion = new Conversion(disk, sealing, progress);
    return conversion.all(conversion::open);
  }

  @FunctionalInterface
  private interface Step {
    void of(Path file) throws IOException;
  }

  private List<Path> all(Step step) throws IOException {
    all = count(sealing.root());
    each(sealing.root(), step);
    return left;
  }

  private long count(Path folder) throws IOException {
    long count = 0;
    for (Path path : disk.list(folder)) {
      count += disk.kind(path) == Kind.FOLDER ? count(path) : 1;
    }
    return count;
  }

  private void each(Path folder, Step step) throws IOException {
    for (Path path : disk.list(folder)) {
      switch (disk.kind(path)) {
        case FOLDER -> each(path, step);
        case FILE -> {
          progress.goOn((double) done++ / all);
          step.of(path);
        }
        case LINK -> left.add(path);
        case MISSING, OTHER -> {}
      }
    }
  }

  private void seal(Path file) throws IOException {
    if (Sealing.isTemporary(Sealing.name(file))) {
      disk.delete(file); // Of an interrupted save, perhaps in clear.
    } else if (sealing.covers(file)) {
      sealOurs(file);
    } else if (!Sealing.isOpen(Sealing.name(file))) {
      left.add(file);
    }
  }

  private void sealOurs(Path file) throws IOException {
    byte[] content = disk.read(file);
    Path target = sealing.sealed(file);
    if (SealedContent.isSealed(content)) {
      rename(file, target);
    } else {
      write(file, free(target, content), sealing.content().seal(content));
    }
  }

  /** Moved by somebody without the key: the content was sealed all the time. */
  private void rename(Path file, Path target) throws IOException {
    if (!file.equals(target) && disk.kind(target) == Kind.MISSING) {
      atomic.move(file, target);
    }
  }

  private void open(Path file) throws IOException {
    if (!sealing.covers(file)) {
      return;
    }
    byte[] content = disk.read(file);
    if (!SealedContent.isSealed(content)) {
      openName(file, content);
    } else if (sealing.content().open(content) instanceof SealedContent.Opened.Content opened) {
      openName(file, opened.bytes());
    } else {
      left.add(sealing.open(file));
    }
  }

  private void openName(Path file, byte[] plain) throws IOException {
    Path target = sealing.open(file);
    if (!target.equals(file)) {
      write(file, free(target, plain), plain);
    } else if (SealedContent.isSealed(disk.read(file))) {
      atomic.write(file, plain);
    }
  }

  private void write(Path from, Path to, byte[] content) throws IOException {
    atomic.write(to, content);
    if (!from.equals(to)) {
      disk.delete(from);
      disk.forceFolder(Objects.requireNonNull(to.getParent()));
    }
  }

  /** The name, unless something else has it: then that one stays and this one gets a number. */
  private Path free(Path wanted, byte[] plain) throws IOException {
    Path name = wanted;
    for (int i = 2; !isFree(name, plain); i++) {
      String open = Sealing.name(sealing.open(wanted));
      int dot = open.lastIndexOf('.');
      String numbered =
          dot < 0 ? open + "-" + i : open.substring(0, dot) + "-" + i + open.substring(dot);
      Path path = wanted.resolveSibling(numbered);
      name = wanted.equals(sealing.open(wanted)) ? path : sealing.sealed(path);
    }
    return name;
  }

  private boolean isFree(Path name, byte[] plain) throws IOException {
    return disk.kind(name) == Kind.MISSING || holds(name, plain);
  }

  private boolean holds(Path name, byte[] plain) throws IOException {
    byte[] content = disk.read(name);
    return SealedContent.isSealed(content)
        ? sealing.content().open(content) instanceof SealedContent.Opened.Content opened
            && Arrays.equals(opened.bytes(), plain)
        : Arrays.equals(content, plain);
  }
}
