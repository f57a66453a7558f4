package org.gardefou.store;

import java.nio.file.Path;
import org.gardefou.model.Client;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/** A file of a client as it was found. */
public sealed interface StoredClient {
  /** The file. */
  Path file();

  /**
   * A client that was read.
   *
   * @param hash of the content that was read
   */
  record Loaded(Path file, Client client, ContentHash hash) implements StoredClient {
    /** Whether it comes from a newer version and may be looked at but not saved. */
    public boolean readOnly() {
      return client.format() > Client.FORMAT;
    }
  }

  /** A file that could not be read, left as it is; {@code reason} is a sentence for her. */
  record Unreadable(Path file, Text reason) implements StoredClient {}

  /**
   * A second version of a client that a synchronisation or a copy left; never shown as a client.
   *
   * @param original the file of the client; null where there is none
   */
  record Copy(Path file, Client client, @Nullable Path original) implements StoredClient {}
}
