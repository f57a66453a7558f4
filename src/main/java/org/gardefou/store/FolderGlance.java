package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a data folder holds, as far as the names of its files say.
 *
 * @param clients how many client files there are
 * @param encrypted whether it opens with a passphrase
 */
public record FolderGlance(Path root, int clients, boolean encrypted) {

  /** Looks without reading or changing any file; a folder that is not there holds nothing. */
  public static FolderGlance at(Path root, FileOperations files) {
    DataFolder folder = new DataFolder(root);
    return new FolderGlance(
        folder.root(),
        count(folder.clients(), files),
        isThere(root.resolve(DataFolder.KEY), files));
  }

  private static int count(Path clients, FileOperations files) {
    try {
      return files.kind(clients) == FileOperations.Kind.FOLDER
          ? (int) files.list(clients).stream().filter(FolderGlance::isClient).count()
          : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private static boolean isClient(Path file) {
    String name = FailureText.name(file);
    return !name.startsWith(".") && (name.endsWith(".json") || name.endsWith(".sealed"));
  }

  private static boolean isThere(Path file, FileOperations files) {
    try {
      return files.kind(file) == FileOperations.Kind.FILE;
    } catch (IOException e) {
      return false;
    }
  }
}
