package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All files of a data folder, as they lie on the disk, by their names in a backup: under a
 * passphrase the sealed ones, and the key file with them.
 */
final class BackupSource {
  /** What a restore brings back and moves aside. */
  static final List<String> TOP = List.of("freelancer.json", "clients", "trash", ".drafts");

  /** Without these nothing sealed can be opened: they go and come with it. */
  static final List<String> KEYS = List.of(DataFolder.KEY, DataFolder.KEY_COPY);

  /** More files than a backup may hold: then the earlier states stay out. */
  private static final int MOST = 9_999;

  private final FileOperations files;
  private final Path root;
  private final List<Path> found = new ArrayList<>();

  BackupSource(Store store) {
    this.files = store.files();
    this.root = store.folder().root();
  }

  Map<String, byte[]> files(Progress progress) throws IOException {
    for (String top : TOP) {
      find(root.resolve(top));
    }
    for (String key : KEYS) {
      find(root.resolve(key));
    }
    return read(progress);
  }

  private Map<String, byte[]> read(Progress progress) throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    for (Path file : found) {
      StoppedException.unless(progress.goOn((double) all.size() / found.size()));
      FileOperations.Raw raw = files.raw(file);
      all.put(name(raw.file()), raw.content());
    }
    if (all.size() > MOST) {
      all.keySet().removeIf(name -> name.startsWith("clients/.history/"));
    }
    return all;
  }

  /** Links lead out of the folder, and are left out; so are temporary files of ours. */
  private void find(Path path) throws IOException {
    switch (files.kind(path)) {
      case FILE -> found.add(path);
      case FOLDER -> {
        for (Path inner : files.list(path)) {
          if (!FailureText.name(inner).startsWith(".garde-fou")) {
            find(inner);
          }
        }
      }
      case MISSING, LINK, OTHER -> {}
    }
  }

  private String name(Path file) {
    List<String> names = new ArrayList<>();
    root.relativize(file).forEach(part -> names.add(part.toString()));
    return String.join("/", names);
  }
}
