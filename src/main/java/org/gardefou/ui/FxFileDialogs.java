package org.gardefou.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own file chooser. */
public final class FxFileDialogs implements FileDialogs {
  private final Window owner;

  /** Choosers in front of a window. */
  public FxFileDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> chooseExport(String suggestedName, String kind) {
    FileChooser chooser = new FileChooser();
    chooser.setInitialFileName(suggestedName);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(kind, pattern(suggestedName)));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseImport(String pattern, String kind) {
    FileChooser chooser = new FileChooser();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, pattern));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  private static String pattern(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "*" : "*" + name.substring(dot);
  }
}
