package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All files of a data folder by their names in a backup. */
final class BackupSource {
  /** What a restore brings back and moves aside. */
  static final List<String> TOP = List.of("freelancer.json", "clients", "trash", ".drafts");

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
      add(root.resolve(top), top);
    }
    if (all.size() > MOST) {
      all.keySet().removeIf(name -> name.startsWith("clients/.history/"));
    }
    return all;
  }

  /** Links lead out of the folder, and are left out; so are temporary files of ours. */
  private void add(Path path, String name) throws IOException {
    switch (files.kind(path)) {
      case FILE -> all.put(name, files.read(path));
      case FOLDER -> {
        for (Path inner : files.list(path)) {
          String own = FailureText.name(inner);
          if (!own.startsWith(".garde-fou")) {
            add(inner, name + "/" + own);
          }
        }
      }
      case MISSING, LINK, OTHER -> {}
    }
  }
}
