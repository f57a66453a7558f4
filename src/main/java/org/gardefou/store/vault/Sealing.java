package org.gardefou.store.vault;

import java.nio.file.Path;
import java.util.Optional;
import org.gardefou.crypto.DataKey;
import org.gardefou.crypto.Randomness;
import org.gardefou.crypto.SealedContent;
import org.gardefou.crypto.SealedNames;
import org.gardefou.store.DataFolder;

/**
 * How contents and names of the files of a folder are sealed: those of the program, {@code *.json}
 * with what is added to such a name, and what it writes beside them. Key file, locks and files of
 * others stay as they are; so does the name of a file that is being written, which says nothing.
 */
record Sealing(Path root, SealedContent content, SealedNames names) {
  private static final String EXTENSION = ".sealed";

  static Sealing of(Path root, DataKey key, Randomness randomness) {
    return new Sealing(root, new SealedContent(key, randomness), new SealedNames(key));
  }

  /** Whether the content of a file is sealed. */
  boolean covers(Path file) {
    String name = name(file);
    return (file.startsWith(root) && isOurs(name) && !isOpen(name)) || openName(name).isPresent();
  }

  private static boolean isOurs(String name) {
    return name.contains(".json") || name.endsWith(".index") || name.startsWith(".garde-fou-");
  }

  /** Whether a file is one that stays in clear on purpose. */
  static boolean isOpen(String name) {
    return name.endsWith(".lock")
        || name.startsWith(DataFolder.CALL)
        || name.equals(KeyFiles.NAME)
        || name.equals(KeyFiles.COPY);
  }

  /** Whether a file is half of a save. */
  static boolean isTemporary(String name) {
    return name.startsWith(".garde-fou-") && name.endsWith(".tmp");
  }

  /** The file under its sealed name. */
  Path sealed(Path file) {
    String name = name(file);
    return !covers(file) || isTemporary(name) || openName(name).isPresent()
        ? file
        : file.resolveSibling(names.seal(name) + EXTENSION);
  }

  /** The file under the name that the program uses. */
  Path open(Path file) {
    return openName(name(file)).map(file::resolveSibling).orElse(file);
  }

  /**
   * The name behind a sealed one. What a synchronising program adds to the name of its copy, as
   * {@code (1)}, stands before the extension again.
   */
  private Optional<String> openName(String name) {
    if (!name.endsWith(EXTENSION)) {
      return Optional.empty();
    }
    String stem = name.substring(0, name.length() - EXTENSION.length());
    int end = end(stem);
    return names.open(stem.substring(0, end)).map(open -> added(open, stem.substring(end)));
  }

  private static int end(String stem) {
    int end = 0;
    while (end < stem.length() && isOfName(stem.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static String added(String name, String addition) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name + addition : name.substring(0, dot) + addition + name.substring(dot);
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
