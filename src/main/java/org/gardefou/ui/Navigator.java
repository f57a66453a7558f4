package org.gardefou.ui;

import java.util.List;
import java.util.UUID;

/** Leads to the places of the window. */
public interface Navigator {
  /** Shows the list of missions. */
  void openMissions();

  /** Shows the workspace of one mission. */
  void openMission(UUID client, UUID mission);

  /** Shows several missions side by side. */
  void openCompare();

  /** Shows these missions side by side, by their ids. */
  void openCompare(List<UUID> missions);

  /** Shows her criteria, limits and rules. */
  void openCriteria();

  /** Shows what past missions teach. */
  void openInsights();

  /** Shows all missions of one client. */
  void openClient(UUID client);

  /** Shows the settings. */
  void openSettings();

  /** Shows her files: backups, earlier states, the trash, what asks for her. */
  void openData();
}
