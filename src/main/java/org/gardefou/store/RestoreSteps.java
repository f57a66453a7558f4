package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a backup takes the place of everything: unpacked and checked in a folder of its own first;
 * then what is there is moved aside and the new moved in. A note says from when on it has to be
 * finished, so that a computer that stops in the middle finishes at the next start, before any
 * passphrase is asked: it speaks of the names on the disk, and nothing is read.
 */
final class RestoreSteps {
  private static final String GOES = "- ";
  private static final String COMES = "+ ";

  private final Store store;
  private final FileOperations files;
  private final FileOperations disk;
  private final AtomicFiles atomic;
  private final Path root;
  private final Path work;
  private final Path unpacked;
  private final Path note;

  RestoreSteps(Store store) {
    this.store = store;
    this.files = store.files();
    this.disk = files.disk();
    this.atomic = new AtomicFiles(disk);
    this.root = store.folder().root();
    this.work = root.resolve(".restore");
    this.unpacked = work.resolve("new");
    this.note = work.resolve("ready");
  }

  /** Returns the folder with what was there before; it is not called off half-way. */
  Path run(Backup.Contents backup, Progress progress) throws IOException {
    resumeOrClear();
    disk.createFolders(unpacked);
    AtomicFiles unpacking = backup.isSealed() ? atomic : store.atomic();
    int done = 0;
    for (Map.Entry<String, byte[]> file : backup.files().entrySet()) {
      progress.goOn((double) done++ / backup.files().size());
      unpacking.write(unpacked.resolve(file.getKey()), file.getValue());
    }
    Path aside = aside();
    atomic.write(note, words(aside, backup.isSealed()).getBytes(UTF_8));
    finish();
    return aside;
  }

  /** The folder aside; each name that goes; each name that comes. */
  private String words(Path aside, boolean sealed) throws IOException {
    List<String> words = new ArrayList<>(List.of(FailureText.name(aside)));
    for (String top : BackupSource.TOP) {
      words.add(GOES + FailureText.name(files.onDisk(root.resolve(top))));
    }
    if (sealed) {
      BackupSource.KEYS.forEach(key -> words.add(GOES + key));
    }
    disk.list(unpacked).forEach(path -> words.add(COMES + FailureText.name(path)));
    return String.join("\n", words);
  }

  private Path aside() throws IOException {
    String name =
        "before-restore-" + DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(store.clock()));
    Path free = root.resolve(name);
    for (int i = 2; disk.kind(free) != FileOperations.Kind.MISSING; i++) {
      free = root.resolve(name + "-" + i);
    }
    return free;
  }

  /** Finishes what was interrupted, or takes away what never got that far. */
  void resume() {
    try {
      resumeOrClear();
    } catch (IOException e) {
      // Nothing is lost: both states are in the folder, and the next start tries again.
    }
  }

  private void resumeOrClear() throws IOException {
    if (disk.kind(note) == FileOperations.Kind.FILE) {
      finish();
    } else {
      clear(work);
    }
  }

  private void finish() throws IOException {
    List<String> lines = new String(disk.read(note), UTF_8).lines().toList();
    Path aside = root.resolve(lines.getFirst());
    disk.createFolders(aside);
    for (String name : names(lines, GOES)) {
      exchange(name, aside, lines.contains(COMES + name));
    }
    for (String name : names(lines, COMES)) {
      exchange(name, aside, true);
    }
    disk.forceFolder(aside);
    disk.forceFolder(root);
    atomic.remove(note);
    clear(work);
  }

  private static List<String> names(List<String> lines, String mark) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .toList();
  }

  private void exchange(String top, Path aside, boolean comes) throws IOException {
    Path present = root.resolve(top);
    Path next = unpacked.resolve(top);
    boolean waits = disk.kind(next) != FileOperations.Kind.MISSING;
    if ((waits || !comes) && disk.kind(present) != FileOperations.Kind.MISSING) {
      disk.move(present, aside.resolve(top));
    }
    if (waits) {
      disk.move(next, present);
    }
  }

  /** Only below the folder that is ours alone. */
  private void clear(Path path) throws IOException {
    switch (disk.kind(path)) {
      case MISSING -> {}
      case FOLDER -> {
        for (Path inner : disk.list(path)) {
          clear(inner);
        }
        disk.delete(path);
      }
      case FILE, LINK, OTHER -> disk.delete(path);
    }
  }
}
