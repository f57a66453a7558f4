package org.gardefou.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.gardefou.model.Language;

/**
 * What the command line is given from outside.
 *
 * @param language the language unless {@code --lang} says otherwise
 * @param window opens the window
 */
public record Terminal(
    PrintStream out, PrintStream err, Clock clock, Language language, Window window) {

  /** Opens the window. */
  @FunctionalInterface
  public interface Window {
    /**
     * Opens the window and returns the exit code once it is closed.
     *
     * @param file a client file to open
     * @param data a data folder instead of the usual one
     */
    int open(Optional<Path> file, Optional<Path> data);
  }
}
