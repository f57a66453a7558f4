package org.gardefou.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.gardefou.letters.Reminder;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;

/** Makes the lines of the list; a line is made anew only when its mission changed. */
final class MissionList {
  private final BiFunction<Client, Mission, List<Reminder>> reminders;
  private Map<UUID, Line> known = Map.of();

  /** A line and what it was made of. */
  record Line(Client client, Mission mission, MissionLine line) {
    @SuppressWarnings("ReferenceEquality") // An edit makes new instances.
    boolean isOf(Client otherClient, Mission otherMission) {
      return client == otherClient && mission == otherMission;
    }
  }

  MissionList(BiFunction<Client, Mission, List<Reminder>> reminders) {
    this.reminders = reminders;
  }

  List<Line> of(List<Client> clients) {
    Map<UUID, Line> now = new HashMap<>();
    List<Line> all = new ArrayList<>();
    for (Client client : clients) {
      for (Mission mission : client.missions()) {
        Line line = line(client, mission);
        now.put(mission.id(), line);
        all.add(line);
      }
    }
    known = now;
    return all;
  }

  private Line line(Client client, Mission mission) {
    Line line = known.get(mission.id());
    return line != null && line.isOf(client, mission)
        ? line
        : new Line(
            client, mission, MissionLine.of(client, mission, reminders.apply(client, mission)));
  }
}
