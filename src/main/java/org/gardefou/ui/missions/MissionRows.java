package org.gardefou.ui.missions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.ui.words.Fold;

/** Makes the lines of the list; a line is made anew only when its mission changed. */
final class MissionRows {
  private final MissionsActions actions;
  private Map<UUID, MissionRow> known = Map.of();

  MissionRows(MissionsActions actions) {
    this.actions = actions;
  }

  List<MissionRow> of(List<Client> clients) {
    Map<UUID, MissionRow> now = new HashMap<>();
    List<MissionRow> rows = new ArrayList<>();
    for (Client client : clients) {
      for (Mission mission : client.missions()) {
        MissionRow row = row(client, mission);
        now.put(mission.id(), row);
        rows.add(row);
      }
    }
    known = now;
    return rows;
  }

  private MissionRow row(Client client, Mission mission) {
    MissionRow row = known.get(mission.id());
    return row != null && row.shows(client, mission)
        ? row
        : MissionRow.of(client, mission, actions.reminders(client, mission));
  }

  static List<MissionRow> matching(List<MissionRow> rows, String query, PhaseFilter filter) {
    Predicate<String> words = Fold.query(query);
    return rows.stream().filter(filter::takes).filter(row -> words.test(row.folded())).toList();
  }
}
