package org.gardefou.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What decides where files belong.
 *
 * @param system name of the operating system, as Java gives it
 * @param home the person's own folder
 * @param variables the environment
 * @param program the folder in which the program lies, where whatever started it says so
 */
public record Surroundings(
    String system, Path home, Map<String, String> variables, Optional<Path> program) {
  /** The system property by which a launcher names the folder of the program. */
  public static final String PROGRAM = "gardefou.home";

  public Surroundings {
    variables = Map.copyOf(variables);
  }

  /** Those of this process. */
  public static Surroundings ofThisProcess() {
    return new Surroundings(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getenv(),
        Optional.ofNullable(System.getProperty(PROGRAM)).map(Path::of));
  }

  /** An absolute path from the environment; the XDG convention says to ignore any other. */
  Optional<Path> variable(String name) {
    return Optional.ofNullable(variables.get(name))
        .filter(value -> !value.isBlank())
        .map(home.getFileSystem()::getPath)
        .filter(Path::isAbsolute);
  }
}
