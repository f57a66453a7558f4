package org.gardefou.store;

import java.nio.file.Path;

/**
 * Where a client's file is and what we know of its content.
 *
 * @param number which choice of a name the path is
 */
record ClientFile(Path path, int number, KnownContent known, Home home) {
  /** Among the clients or in the trash. */
  enum Home {
    CLIENTS,
    TRASH
  }

  static ClientFile found(Path path, ContentHash hash) {
    return new ClientFile(path, 0, KnownContent.of(hash), Home.CLIENTS);
  }

  static ClientFile fresh(Path path, int number) {
    return new ClientFile(path, number, KnownContent.NOTHING, Home.CLIENTS);
  }

  ClientFile attempting(ContentHash hash) {
    return new ClientFile(path, number, known.withAttempt(hash), home);
  }

  ClientFile saved(ContentHash hash) {
    return new ClientFile(path, number, KnownContent.of(hash), home);
  }

  ClientFile movedTo(Path newPath, Home newHome) {
    return new ClientFile(newPath, number, known, newHome);
  }
}
