package org.gardefou.ui.settings;

import java.util.List;
import java.util.function.Supplier;

/**
 * Versions of the program and of what it runs on.
 *
 * @param program version of the program
 * @param system the operating system, its version and the kind of processor
 * @param libraries what the program contains of others; read when they are asked for
 * @param licence the text of its own licence
 */
public record About(
    String program,
    String java,
    String javafx,
    String system,
    Supplier<List<Library>> libraries,
    Supplier<String> licence) {

  /**
   * A work of others in the program.
   *
   * @param version may be empty
   * @param licence its SPDX identifier, or its name
   */
  public record Library(String name, String version, String licence) {}

  /** What runs now. */
  public static About running(
      String program, Supplier<List<Library>> libraries, Supplier<String> licence) {
    return new About(
        program,
        Runtime.version().toString(),
        System.getProperty("javafx.runtime.version", "?"),
        String.join(" ", property("os.name"), property("os.version"), property("os.arch")),
        libraries,
        licence);
  }

  private static String property(String name) {
    return System.getProperty(name, "?");
  }

  /** All versions on one line, as they stand below a fault. */
  public String line() {
    return "Garde-fou %s · Java %s · JavaFX %s · %s".formatted(program, java, javafx, system);
  }
}
