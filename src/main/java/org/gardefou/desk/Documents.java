package org.gardefou.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.store.FileNames;

/**
 * All open documents at one moment.
 *
 * @param clients in the order of their names, accents and case aside
 */
record Documents(List<Client> clients, Freelancer freelancer) {
  private static final Comparator<Client> BY_NAME =
      Comparator.<Client, String>comparing(client -> FileNames.fold(client.name()))
          .thenComparing(Client::id);

  Documents {
    clients = List.copyOf(clients);
  }

  static Documents of(List<Client> unordered, Freelancer freelancer) {
    return new Documents(ordered(unordered), freelancer);
  }

  /** Clients in the order of the documents; takes time where there are many. */
  static List<Client> ordered(List<Client> unordered) {
    record Keyed(String key, Client client) {}
    return unordered.stream()
        .map(client -> new Keyed(FileNames.fold(client.name()), client))
        .sorted(Comparator.comparing(Keyed::key).thenComparing(keyed -> keyed.client().id()))
        .map(Keyed::client)
        .toList();
  }

  /** The documents with clients that are {@link #ordered}: many here or there, few on the other. */
  Documents with(List<Client> ordered) {
    boolean few = clients.size() < ordered.size();
    List<Client> all = few ? ordered : clients;
    for (Client client : few ? clients : ordered) {
      all = inserted(all, client);
    }
    return new Documents(all, freelancer);
  }

  Optional<Client> client(UUID id) {
    return clients.stream().filter(client -> client.id().equals(id)).findFirst();
  }

  /** The documents after a change. */
  Documents with(Change change) {
    return switch (change) {
      case Change.Created(Client client) -> new Documents(inserted(clients, client), freelancer);
      case Change.Deleted(Client client) -> new Documents(removed(client.id()), freelancer);
      case Change.Edited edited -> new Documents(replaced(edited), freelancer);
      case Change.OfFreelancer profile -> new Documents(clients, profile.after());
    };
  }

  /** Nothing is sorted anew: with ten thousand clients an edit has to stay within a frame. */
  private List<Client> replaced(Change.Edited edited) {
    if (!edited.before().name().equals(edited.after().name())) {
      return inserted(removed(edited.id()), edited.after());
    }
    List<Client> all = new ArrayList<>(clients);
    all.set(indexOf(edited.id()), edited.after());
    return all;
  }

  private List<Client> removed(UUID id) {
    List<Client> all = new ArrayList<>(clients);
    all.remove(indexOf(id));
    return all;
  }

  private static List<Client> inserted(List<Client> ordered, Client client) {
    List<Client> all = new ArrayList<>(ordered);
    int found = Collections.binarySearch(all, client, BY_NAME);
    all.add(found < 0 ? -found - 1 : found, client);
    return all;
  }

  private int indexOf(UUID id) {
    for (int i = 0; i < clients.size(); i++) {
      if (clients.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
