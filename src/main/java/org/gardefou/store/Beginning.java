package org.gardefou.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known before the clients are read.
 *
 * @param files of clients, to be read by {@link Store#read}
 * @param rest everything else
 */
public record Beginning(List<Listed> files, StoreContents rest) {
  public Beginning {
    files = List.copyOf(files);
  }

  /** All that was found, once the clients were read. */
  public StoreContents with(List<StoredClient> read) {
    List<StoredClient.Loaded> readable = new ArrayList<>();
    List<StoredClient.Unreadable> unreadable = new ArrayList<>(rest.unreadable());
    List<StoredClient.Copy> copies = new ArrayList<>();
    for (StoredClient stored : read) {
      switch (stored) {
        case StoredClient.Loaded r -> readable.add(r);
        case StoredClient.Unreadable u -> unreadable.add(u);
        case StoredClient.Copy c -> copies.add(c);
      }
    }
    return new StoreContents(readable, unreadable, copies, rest.drafts(), rest.freelancer());
  }
}
