package org.gardefou.ui;

import java.util.UUID;

/** Leads to the places of the window. */
public interface Navigator {
  /** Shows the list of missions. */
  void openMissions();

  /** Shows the workspace of one mission. */
  void openMission(UUID client, UUID mission);

  /** Shows several missions side by side. */
  void openCompare();

  /** Shows her criteria, limits and rules. */
  void openCriteria();

  /** Shows the settings. */
  void openSettings();
}
