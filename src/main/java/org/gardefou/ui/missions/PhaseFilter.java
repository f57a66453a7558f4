package org.gardefou.ui.missions;

import java.util.Locale;
import org.gardefou.model.Stage;

/** Which missions the list shows. */
enum PhaseFilter {
  ALL,
  PROSPECTS,
  RUNNING,
  OVER;

  boolean takes(MissionRow row) {
    return switch (this) {
      case ALL -> true;
      case PROSPECTS -> row.line().stage() == Stage.PROSPECT;
      case RUNNING -> row.line().stage() == Stage.RUNNING;
      case OVER -> row.line().stage().over();
    };
  }

  String key() {
    return "missions.filter." + name().toLowerCase(Locale.ROOT);
  }
}
