package org.gardefou.store;

import java.util.List;
import org.gardefou.model.Freelancer;

/**
 * Everything that was found at the start.
 *
 * @param unreadable files that could not be read, her profile among them if it is one
 * @param freelancer her profile; an unchanged one where there is none or none that can be read
 */
public record StoreContents(
    List<StoredClient.Loaded> clients,
    List<StoredClient.Unreadable> unreadable,
    Freelancer freelancer) {
  public StoreContents {
    clients = List.copyOf(clients);
    unreadable = List.copyOf(unreadable);
  }
}
