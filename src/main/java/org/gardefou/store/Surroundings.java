package org.gardefou.store;

import java.nio.file.Path;
import java.util.Map;

/**
 * What decides where files belong.
 *
 * @param system name of the operating system, as Java gives it
 * @param home the person's own folder
 * @param variables the environment
 */
public record Surroundings(String system, Path home, Map<String, String> variables) {
  public Surroundings {
    variables = Map.copyOf(variables);
  }

  /** Those of this process. */
  public static Surroundings ofThisProcess() {
    return new Surroundings(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getenv());
  }
}
