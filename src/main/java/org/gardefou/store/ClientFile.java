package org.gardefou.store;

import java.nio.file.Path;
import org.gardefou.model.Client;
import org.jspecify.annotations.Nullable;

/**
 * Where a client's file is and what we know of its content.
 *
 * @param number which choice of a name the path is
 * @param base the client as it was last read or saved; null before that
 */
record ClientFile(Path path, int number, KnownContent known, Home home, @Nullable Client base) {
  /** Among the clients or in the trash. */
  enum Home {
    CLIENTS,
    TRASH
  }

  static ClientFile found(Path path, ContentHash hash, Client client) {
    return new ClientFile(path, 0, KnownContent.of(hash), Home.CLIENTS, client);
  }

  static ClientFile fresh(Path path, int number) {
    return new ClientFile(path, number, KnownContent.NOTHING, Home.CLIENTS, null);
  }

  ClientFile attempting(ContentHash hash) {
    return new ClientFile(path, number, known.withAttempt(hash), home, base);
  }

  ClientFile saved(ContentHash hash, Client client) {
    return new ClientFile(path, number, KnownContent.of(hash), home, client);
  }

  ClientFile movedTo(Path newPath, Home newHome) {
    return new ClientFile(newPath, number, known, newHome, base);
  }
}
