package org.gardefou.ui;

import java.util.List;
import java.util.UUID;
import org.gardefou.desk.search.Part;

/** Leads to the places of the window. */
public interface Navigator {
  /** Shows the list of missions. */
  void openMissions();

  /** Shows the workspace of one mission. */
  void openMission(UUID client, UUID mission);

  /**
   * Shows a place in the workspace of one mission.
   *
   * @param target id of what it belongs to, as in {@link org.gardefou.desk.search.Passage}
   */
  void openMission(UUID client, UUID mission, Part part, String target);

  /** Looks for words everywhere; for those of the last time where none are given. */
  void openSearch(String words);

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
