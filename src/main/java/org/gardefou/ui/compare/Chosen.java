package org.gardefou.ui.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gardefou.engine.Comparison;
import org.gardefou.model.Client;

/**
 * The missions that she looks at side by side, in her order.
 *
 * @param missions their ids, each once, at most as many as can be compared
 */
record Chosen(List<UUID> missions) {
  static final Chosen NONE = new Chosen(List.of());

  Chosen {
    missions = missions.stream().distinct().limit(Comparison.MOST).toList();
  }

  boolean enough() {
    return missions.size() >= Comparison.LEAST;
  }

  boolean full() {
    return missions.size() >= Comparison.MOST;
  }

  boolean holds(UUID mission) {
    return missions.contains(mission);
  }

  /** With one more at the end. */
  Chosen with(UUID mission) {
    List<UUID> all = new ArrayList<>(missions);
    all.add(mission);
    return new Chosen(all);
  }

  Chosen without(UUID mission) {
    return new Chosen(missions.stream().filter(id -> !id.equals(mission)).toList());
  }

  /** With one mission a place further to the right (1) or left (-1). */
  Chosen moved(UUID mission, int step) {
    int from = missions.indexOf(mission);
    int to = from + step;
    if (from < 0 || to < 0 || to >= missions.size()) {
      return this;
    }
    List<UUID> all = new ArrayList<>(missions);
    Collections.swap(all, from, to);
    return new Chosen(all);
  }

  /** Those that are still there, in her order. */
  List<Pick> among(List<Client> clients) {
    return missions.stream().flatMap(id -> find(clients, id).stream()).toList();
  }

  private static Optional<Pick> find(List<Client> clients, UUID id) {
    return clients.stream()
        .flatMap(client -> client.mission(id).map(mission -> new Pick(client, mission)).stream())
        .findFirst();
  }
}
