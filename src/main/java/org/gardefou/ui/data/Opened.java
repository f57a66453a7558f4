package org.gardefou.ui.data;

import java.util.UUID;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file that was opened.
 *
 * @param mission the one that the file was about, where it is about one
 * @param changed whether something was added or taken over
 */
record Opened(Client client, @Nullable UUID mission, boolean changed) {
  static Opened of(Client client, boolean changed) {
    return new Opened(
        client, client.missions().size() == 1 ? client.missions().getFirst().id() : null, changed);
  }

  static Opened of(Client client, Mission mission, boolean changed) {
    return new Opened(client, mission.id(), changed);
  }
}
