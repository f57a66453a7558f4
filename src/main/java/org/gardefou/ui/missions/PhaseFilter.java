package org.gardefou.ui.missions;

import java.util.Locale;
import org.gardefou.model.Phase;

/** Which missions the list shows. */
enum PhaseFilter {
  ALL,
  PROSPECTS,
  RUNNING;

  boolean takes(MissionRow row) {
    return switch (this) {
      case ALL -> true;
      case PROSPECTS -> row.mission().phase() == Phase.PROSPECT;
      case RUNNING -> row.mission().phase() == Phase.ONGOING;
    };
  }

  String key() {
    return "missions.filter." + name().toLowerCase(Locale.ROOT);
  }
}
