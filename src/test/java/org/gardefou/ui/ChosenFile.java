package org.gardefou.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** She always chooses the same file, to write and to read; none is as if she cancelled. */
public class ChosenFile implements FileDialogs {
  private final Supplier<@Nullable Path> file;

  /**
   * @param file what she chooses at that moment
   */
  public ChosenFile(Supplier<@Nullable Path> file) {
    this.file = file;
  }

  @Override
  public Optional<Path> chooseExport(String suggestedName, String kind) {
    return Optional.ofNullable(file.get());
  }

  @Override
  public Optional<Path> chooseImport(String pattern, String kind) {
    return chooseExport(pattern, kind);
  }
}
