package org.gardefou.store;

import java.nio.file.Path;
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

  /** How the name begins of a file by which a second start calls the window. */
  public static final String CALL = ".garde-fou-call-";

  public DataFolder {
    root = root.toAbsolutePath().normalize();
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

  /** What the list of missions shows, kept for the next start; may be thrown away. */
  Path index() {
    return root.resolve(".missions.index");
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
  Path call(UUID start) {
    return root.resolve(CALL + start);
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
