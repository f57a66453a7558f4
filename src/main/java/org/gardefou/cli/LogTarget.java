package org.gardefou.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.store.StoredClient;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Folding;
import org.jspecify.annotations.Nullable;

/** Finds the client and the mission that an entry is for; says what there is where it cannot. */
final class LogTarget {
  private LogTarget() {}

  /** The client of that name, or the only one whose name begins so. */
  static Client client(List<StoredClient.Loaded> stored, String wanted) throws UsageException {
    List<Client> all = stored.stream().map(StoredClient.Loaded::client).toList();
    List<Client> found = named(all, Client::name, wanted);
    if (all.isEmpty()) {
      throw new UsageException(Bilingual.text("cli.log.noclients", wanted));
    }
    if (found.isEmpty()) {
      throw new UsageException(
          Bilingual.text("cli.log.noclient", wanted, names(all, Client::name)));
    }
    if (found.size() > 1) {
      throw new UsageException(
          Bilingual.text("cli.log.clients", wanted, names(found, Client::name)));
    }
    return found.getFirst();
  }

  /** The mission of that title; without one, the only mission or else the only running one. */
  static Mission mission(Client client, @Nullable String wanted) throws UsageException {
    List<Mission> all = client.missions();
    List<Mission> found = wanted == null ? present(all) : named(all, Mission::title, wanted);
    if (wanted != null && found.isEmpty()) {
      throw new UsageException(
          Bilingual.text("cli.log.nomission", client.name(), wanted, names(all, Mission::title)));
    }
    if (found.size() != 1) {
      throw new UsageException(
          Bilingual.text("cli.log.missions", client.name(), names(all, Mission::title)));
    }
    return found.getFirst();
  }

  private static List<Mission> present(List<Mission> all) {
    List<Mission> running =
        all.stream().filter(m -> m.phase() == Phase.ONGOING && m.ended() == null).toList();
    return running.isEmpty() ? all : running;
  }

  private static <T> List<T> named(List<T> all, Function<T, String> name, String wanted) {
    String folded = Folding.fold(wanted);
    List<T> exact = all.stream().filter(t -> Folding.fold(name.apply(t)).equals(folded)).toList();
    return exact.isEmpty()
        ? all.stream().filter(t -> Folding.fold(name.apply(t)).startsWith(folded)).toList()
        : exact;
  }

  private static <T> String names(List<T> all, Function<T, String> name) {
    return all.stream().map(name).collect(Collectors.joining(", "));
  }
}
