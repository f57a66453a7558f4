package org.gardefou.store;

import java.util.List;
import org.gardefou.model.Freelancer;

/**
 * Everything that was found at the start.
 *
 * @param unreadable files that could not be read, her profile among them if it is one
 * @param copies second versions of clients that a synchronisation left
 * @param drafts edits that never reached their file
 * @param freelancer her profile; an unchanged one where there is none or none that can be read
 */
public record StoreContents(
    List<StoredClient.Loaded> clients,
    List<StoredClient.Unreadable> unreadable,
    List<StoredClient.Copy> copies,
    List<Draft> drafts,
    Freelancer freelancer) {
  public StoreContents {
    clients = List.copyOf(clients);
    unreadable = List.copyOf(unreadable);
    copies = List.copyOf(copies);
    drafts = List.copyOf(drafts);
  }
}
