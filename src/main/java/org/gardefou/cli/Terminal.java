package org.gardefou.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gardefou.model.Language;

/**
 * What the command line is given from outside.
 *
 * @param language the language unless {@code --lang} says otherwise
 * @param window opens the window
 * @param prompt asks for a passphrase
 */
public record Terminal(
    PrintStream out,
    PrintStream err,
    Clock clock,
    Language language,
    Window window,
    Prompt prompt) {

  /** Opens the window. */
  @FunctionalInterface
  public interface Window {
    /**
     * Opens the window and returns the exit code once it is closed.
     *
     * @param files client files and intakes to open
     * @param data a data folder instead of the usual one
     * @param passphrase that of the folder, where it was given in a file
     */
    int open(List<Path> files, Optional<Path> data, Optional<char[]> passphrase);
  }

  /** Asks something in the terminal; what is typed is not shown. */
  @FunctionalInterface
  public interface Prompt {
    /** The answer; nothing where nobody can be asked. */
    Optional<char[]> ask(String question);
  }
}
