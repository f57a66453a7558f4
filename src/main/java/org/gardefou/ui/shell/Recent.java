package org.gardefou.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gardefou.desk.Desk;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;
import org.gardefou.store.StoredClient;
import org.gardefou.store.window.MissionId;
import org.gardefou.text.Bilingual;
import org.gardefou.ui.Navigator;
import org.gardefou.ui.command.Command;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.window.Memory;

/**
 * The missions that she opened last, as commands. One that is gone stays in the list and says why;
 * its name is known from this session or from the trash, never from what the window remembers.
 */
final class Recent {
  private final Desk desk;
  private final Memory memory;
  private final Navigator navigator;
  private final Map<MissionId, Text> names = new HashMap<>();
  private final Map<UUID, Client> trash = new HashMap<>();
  private boolean looked;

  Recent(Desk desk, Memory memory, Navigator navigator) {
    this.desk = desk;
    this.memory = memory;
    this.navigator = navigator;
  }

  /** The latest first; quick, since every key asks for all commands. */
  List<Command> commands() {
    return memory.recent().stream().map(this::command).toList();
  }

  private Command command(MissionId id) {
    return Command.of(
            "recent.mission", Icon.CLOCK, () -> navigator.openMission(id.client(), id.mission()))
        .named(() -> words(id))
        .when(() -> mission(id).isPresent());
  }

  private Text words(MissionId id) {
    Optional<Text> name = desk.state().get().client(id.client()).flatMap(c -> name(c, id));
    name.ifPresent(known -> names.put(id, known));
    return name.orElseGet(() -> gone(id));
  }

  /** She opened a mission: its name is kept for the time when it is gone. */
  void opened(UUID client, UUID mission) {
    words(new MissionId(client, mission));
  }

  private Optional<Mission> mission(MissionId id) {
    return desk.state().get().client(id.client()).flatMap(client -> client.mission(id.mission()));
  }

  private static Optional<Text> name(Client client, MissionId id) {
    return client
        .mission(id.mission())
        .map(mission -> Bilingual.text("recent.mission", client.name(), mission.title()));
  }

  private Text gone(MissionId id) {
    look();
    Optional<Text> binned = Optional.ofNullable(trash.get(id.client())).flatMap(c -> name(c, id));
    return binned
        .map(name -> Bilingual.text("recent.trash", name))
        .or(() -> Optional.ofNullable(names.get(id)).map(n -> Bilingual.text("recent.deleted", n)))
        .orElseGet(() -> Bilingual.text("recent.gone"));
  }

  /** What lies in the trash is known the next time. */
  private void look() {
    if (!looked) {
      looked = true;
      desk.safekeeping().trashed(this::fill);
    }
  }

  private void fill(List<StoredClient> trashed) {
    for (StoredClient stored : trashed) {
      if (stored instanceof StoredClient.Loaded loaded) {
        trash.put(loaded.client().id(), loaded.client());
      }
    }
  }
}
