package org.gardefou.store;

import java.nio.file.Path;
import org.gardefou.model.Client;
import org.gardefou.model.Text;

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
}
