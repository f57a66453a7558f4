package org.gardefou.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.gardefou.model.Client;

/**
 * Where her files are (design.md 3.4).
 *
 * @param root the folder that holds them all
 */
public record DataFolder(Path root) {
  /** The file that holds the wrapped key of an encrypted folder. */
  public static final String KEY = "encryption.json";

  /** Its copy. */
  public static final String KEY_COPY = "encryption.copy.json";

  private static final String NAME = "garde-fou";

  public DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** The folder that the platform's convention names; XDG on Linux. */
  public static DataFolder standard(Surroundings surroundings) {
    String system = surroundings.system().toLowerCase(Locale.ROOT);
    Path home = surroundings.home();
    if (system.startsWith("windows")) {
      return new DataFolder(
          variable(surroundings, "APPDATA")
              .orElse(home.resolve("AppData").resolve("Roaming"))
              .resolve(NAME));
    }
    if (system.startsWith("mac")) {
      return new DataFolder(home.resolve("Library").resolve("Application Support").resolve(NAME));
    }
    return new DataFolder(
        variable(surroundings, "XDG_DATA_HOME")
            .orElse(home.resolve(".local").resolve("share"))
            .resolve(NAME));
  }

  /** An absolute path from the environment; the XDG convention says to ignore any other. */
  private static Optional<Path> variable(Surroundings surroundings, String name) {
    return Optional.ofNullable(surroundings.variables().get(name))
        .filter(value -> !value.isBlank())
        .map(surroundings.home().getFileSystem()::getPath)
        .filter(Path::isAbsolute);
  }

  /** Her profile. */
  public Path freelancer() {
    return root.resolve("freelancer.json");
  }

  /** The folder of the client files. */
  public Path clients() {
    return root.resolve("clients");
  }

  /** The folder of deleted clients. */
  public Path trash() {
    return root.resolve("trash");
  }

  /** The folder with the earlier states of a client; of her profile where there is no client. */
  Path history(Optional<UUID> client) {
    return clients().resolve(".history").resolve(client.map(UUID::toString).orElse("freelancer"));
  }

  /** The folder of edits that are not in their file yet. */
  public Path drafts() {
    return root.resolve(".drafts");
  }

  /** The file that a window holds while it works here. */
  Path lock() {
    return root.resolve(".garde-fou.lock");
  }

  /** The file that is held during one change of the folder. */
  Path writing() {
    return root.resolve(".garde-fou-writing.lock");
  }

  /** The file by which a second start asks the window to come to the front. */
  Path call() {
    return root.resolve(".garde-fou-call");
  }

  /**
   * A name for a client's file.
   *
   * @param number 1 for the first choice; higher where that name is taken
   */
  Path clientFile(Client client, int number) {
    return clients().resolve(FileNames.of(client, number) + ".json");
  }
}
