package org.gardefou.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Asks her for places on disk. A window without a display has no file chooser; tests use a fake.
 */
public interface FileDialogs {
  /**
   * Asks where to write a document.
   *
   * @param suggestedName file name with its extension, such as {@code Brasserie.pdf}
   * @param kind what the file is, in words, for the chooser's list of types
   * @return nothing when she cancels
   */
  Optional<Path> chooseExport(String suggestedName, String kind);

  /**
   * Asks for a document to read.
   *
   * @param pattern of its name, such as {@code *.json}
   * @param kind what the file is, in words, for the chooser's list of types
   * @return nothing when she cancels
   */
  default Optional<Path> chooseImport(String pattern, String kind) {
    return Optional.empty();
  }

  /** Asks for any number of documents to read; none when she cancels. */
  default List<Path> chooseImports(String pattern, String kind) {
    return chooseImport(pattern, kind).stream().toList();
  }

  /**
   * Asks for a folder.
   *
   * @param title what it is for
   * @return nothing when she cancels
   */
  default Optional<Path> chooseFolder(String title) {
    return Optional.empty();
  }

  /** Shows a folder in the system’s own window for files, where there is one. */
  default void show(Path folder) {}

  /** Where nothing can be chosen, as without a display: as if she always cancelled. */
  static FileDialogs none() {
    return (suggestedName, kind) -> Optional.empty();
  }
}
