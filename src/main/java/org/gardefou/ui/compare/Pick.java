package org.gardefou.ui.compare;

import org.gardefou.model.Client;
import org.gardefou.model.Mission;

/** A chosen mission with its client. */
public record Pick(Client client, Mission mission) {
  /** What both are called. */
  String words() {
    return client.name() + " · " + mission.title();
  }
}
