package org.gardefou.ui.mission;

import org.gardefou.ui.Screen;

/** One tab of the workspace of a mission. It fills the room below the tabs. */
public interface MissionTab extends Screen {
  /** Shows one thing in it, by its id; called while the tab is open. */
  default void reveal(String target) {}
}
