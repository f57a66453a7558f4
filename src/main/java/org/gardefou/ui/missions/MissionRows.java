package org.gardefou.ui.missions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gardefou.desk.ListedMission;

/** Makes the lines of the list; a line is made anew only when its mission changed. */
final class MissionRows {
  private Map<UUID, MissionRow> known = Map.of();

  List<MissionRow> of(List<ListedMission> missions) {
    Map<UUID, MissionRow> now = new HashMap<>();
    List<MissionRow> rows = new ArrayList<>();
    for (ListedMission mission : missions) {
      MissionRow row = row(mission);
      now.put(mission.line().mission(), row);
      rows.add(row);
    }
    known = now;
    return rows;
  }

  private MissionRow row(ListedMission mission) {
    MissionRow row = known.get(mission.line().mission());
    return row != null && row.shows(mission) ? row : MissionRow.of(mission);
  }
}
