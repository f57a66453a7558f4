package org.gardefou.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.gardefou.letters.Reminder;
import org.gardefou.letters.Reminders;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.jspecify.annotations.Nullable;

/** Makes the lines of the list; a line is made anew only when its mission changed. */
final class MissionList {
  private final BiFunction<Client, Mission, List<Reminder>> reminders;
  private final Map<UUID, Line> prepared = new ConcurrentHashMap<>();
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

  /**
   * Makes the lines of a client before they are asked for, from whatever thread; those whose
   * reminders rest on the advice are left out.
   */
  void prepare(Client client) {
    for (Mission mission : client.missions()) {
      if (mission.leaving().noticeOn() == null) {
        List<Reminder> reminders = Reminders.of(mission);
        prepared.put(
            mission.id(), new Line(client, mission, MissionLine.of(client, mission, reminders)));
      }
    }
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
    return of(known.get(mission.id()), client, mission)
        .or(() -> of(prepared.remove(mission.id()), client, mission))
        .orElseGet(() -> made(client, mission));
  }

  private static Optional<Line> of(@Nullable Line line, Client client, Mission mission) {
    return Optional.ofNullable(line).filter(one -> one.isOf(client, mission));
  }

  private Line made(Client client, Mission mission) {
    return new Line(
        client, mission, MissionLine.of(client, mission, reminders.apply(client, mission)));
  }
}
