package org.gardefou.engine.insight;

import java.util.List;
import org.gardefou.model.Client;

/**
 * The clients that figures over several clients rest on: her own, or the samples while she has
 * none. Samples never mix with her own data.
 *
 * @param samples whether these are the samples
 */
public record Considered(List<Client> clients, boolean samples) {
  public Considered {
    clients = List.copyOf(clients);
  }

  /** Of all clients, those that count. */
  public static Considered of(List<Client> all) {
    List<Client> own = all.stream().filter(client -> !client.sample()).toList();
    return own.isEmpty() ? new Considered(all, !all.isEmpty()) : new Considered(own, false);
  }
}
