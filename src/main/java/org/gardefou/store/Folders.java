package org.gardefou.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The folders of the program: those of the platform's convention (XDG on Linux), or, where a file
 * named {@value #MARK} lies beside the program, folders beside it as well, so that all of it can be
 * carried about.
 *
 * @param data her files, unless she chose another folder
 * @param state what the window remembers; may be thrown away
 * @param cache what can be made again; may be thrown away
 * @param portable the folder of the program, where everything lies in it
 */
public record Folders(DataFolder data, Path state, Path cache, Optional<Path> portable) {
  /** The name of the file beside the program that makes it portable. */
  public static final String MARK = "portable";

  private static final String NAME = "garde-fou";

  /** The folders of a program in its surroundings. */
  public static Folders of(Surroundings surroundings) {
    return surroundings
        .program()
        .map(program -> program.toAbsolutePath().normalize())
        .filter(program -> Files.isRegularFile(program.resolve(MARK)))
        .map(Folders::in)
        .orElseGet(() -> standard(surroundings));
  }

  /** The folders of the platform's convention, whatever lies beside the program. */
  public static Folders standard(Surroundings surroundings) {
    String system = surroundings.system().toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return windows(surroundings);
    }
    return system.startsWith("mac") ? mac(surroundings.home()) : unix(surroundings);
  }

  private static Folders in(Path program) {
    return new Folders(
        new DataFolder(program.resolve("data")),
        program.resolve("state"),
        program.resolve("cache"),
        Optional.of(program));
  }

  private static Folders windows(Surroundings around) {
    Path own = around.home().resolve("AppData");
    Path roaming = around.variable("APPDATA").orElse(own.resolve("Roaming"));
    Path local = around.variable("LOCALAPPDATA").orElse(own.resolve("Local")).resolve(NAME);
    return usual(roaming.resolve(NAME), local.resolve("state"), local.resolve("cache"));
  }

  /** There is one place for data and state: the state must not lie among her files. */
  private static Folders mac(Path home) {
    Path library = home.resolve("Library");
    Path support = library.resolve("Application Support");
    return usual(
        support.resolve(NAME),
        support.resolve(NAME + "-state"),
        library.resolve("Caches").resolve(NAME));
  }

  private static Folders unix(Surroundings around) {
    Path local = around.home().resolve(".local");
    return usual(
        around.variable("XDG_DATA_HOME").orElse(local.resolve("share")).resolve(NAME),
        around.variable("XDG_STATE_HOME").orElse(local.resolve("state")).resolve(NAME),
        around.variable("XDG_CACHE_HOME").orElse(around.home().resolve(".cache")).resolve(NAME));
  }

  private static Folders usual(Path data, Path state, Path cache) {
    return new Folders(new DataFolder(data), state, cache, Optional.empty());
  }
}
