package org.gardefou.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
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

  @Override
  public List<Path> chooseImports(String pattern, String kind) {
    FileChooser chooser = new FileChooser();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, pattern));
    return Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).stream()
        .flatMap(List::stream)
        .map(File::toPath)
        .toList();
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public void show(Path folder) {
    try {
      new ProcessBuilder(shower(System.getProperty("os.name")), folder.toString())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // There is no such program here; the path stands beside the button, to be copied.
    }
  }

  /** The program of a system that opens a folder. */
  static String shower(String system) {
    return system.startsWith("Windows")
        ? "explorer.exe"
        : system.startsWith("Mac") ? "open" : "xdg-open";
  }

  private static String pattern(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "*" : "*" + name.substring(dot);
  }
}
