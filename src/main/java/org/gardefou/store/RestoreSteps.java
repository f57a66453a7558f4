package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * How a backup takes the place of everything: unpacked and checked in a folder of its own first;
 * then what is there is moved aside and the new moved in. A note says from when on it has to be
 * finished, so that a computer that stops in the middle finishes at the next start.
 */
final class RestoreSteps {
  private final Store store;
  private final FileOperations files;
  private final Path root;
  private final Path work;
  private final Path unpacked;
  private final Path note;

  RestoreSteps(Store store) {
    this.store = store;
    this.files = store.files();
    this.root = store.folder().root();
    this.work = root.resolve(".restore");
    this.unpacked = work.resolve("new");
    this.note = work.resolve("ready");
  }

  /** Returns the folder with what was there before. */
  Path run(Backup.Contents backup) throws IOException {
    resumeOrClear();
    for (Map.Entry<String, byte[]> file : backup.files().entrySet()) {
      store.atomic().write(unpacked.resolve(file.getKey()), file.getValue());
    }
    Path aside = aside();
    List<String> tops = BackupSource.TOP.stream().filter(top -> holds(backup, top)).toList();
    String words = FailureText.name(aside) + "\n" + String.join("\n", tops);
    store.atomic().write(note, words.getBytes(UTF_8));
    finish();
    return aside;
  }

  private static boolean holds(Backup.Contents backup, String top) {
    return backup.files().keySet().stream()
        .anyMatch(name -> name.equals(top) || name.startsWith(top + "/"));
  }

  private Path aside() throws IOException {
    String name =
        "before-restore-" + DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(store.clock()));
    Path free = root.resolve(name);
    for (int i = 2; files.kind(free) != FileOperations.Kind.MISSING; i++) {
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
    if (files.kind(note) == FileOperations.Kind.FILE) {
      finish();
    } else {
      clear(work);
    }
  }

  private void finish() throws IOException {
    List<String> lines = new String(files.read(note), UTF_8).lines().toList();
    Path aside = root.resolve(lines.getFirst());
    List<String> tops = lines.subList(1, lines.size());
    files.createFolders(aside);
    for (String top : BackupSource.TOP) {
      exchange(top, aside, tops.contains(top));
    }
    files.forceFolder(aside);
    files.forceFolder(root);
    store.atomic().remove(note);
    clear(work);
  }

  private void exchange(String top, Path aside, boolean comes) throws IOException {
    Path present = root.resolve(top);
    Path next = unpacked.resolve(top);
    boolean waits = files.kind(next) != FileOperations.Kind.MISSING;
    if ((waits || !comes) && files.kind(present) != FileOperations.Kind.MISSING) {
      files.move(present, aside.resolve(top));
    }
    if (waits) {
      files.move(next, present);
    }
  }

  /** Only below the folder that is ours alone. */
  private void clear(Path path) throws IOException {
    switch (files.kind(path)) {
      case MISSING -> {}
      case FOLDER -> {
        for (Path inner : files.list(path)) {
          clear(inner);
        }
        files.delete(path);
      }
      case FILE, LINK, OTHER -> files.delete(path);
    }
  }
}
