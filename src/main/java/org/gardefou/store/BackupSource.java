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
  private final Map<String, byte[]> all = new TreeMap<>();

  BackupSource(Store store) {
    this.files = store.files();
    this.root = store.folder().root();
  }

  Map<String, byte[]> files() throws IOException {
    for (String top : TOP) {
      add(root.resolve(top));
    }
    for (String key : KEYS) {
      add(root.resolve(key));
    }
    if (all.size() > MOST) {
      all.keySet().removeIf(name -> name.startsWith("clients/.history/"));
    }
    return all;
  }

  /** Links lead out of the folder, and are left out; so are temporary files of ours. */
  private void add(Path path) throws IOException {
    switch (files.kind(path)) {
      case FILE -> put(files.raw(path));
      case FOLDER -> {
        for (Path inner : files.list(path)) {
          if (!FailureText.name(inner).startsWith(".garde-fou")) {
            add(inner);
          }
        }
      }
      case MISSING, LINK, OTHER -> {}
    }
  }

  private void put(FileOperations.Raw raw) {
    List<String> names = new ArrayList<>();
    root.relativize(raw.file()).forEach(part -> names.add(part.toString()));
    all.put(String.join("/", names), raw.content());
  }
}
