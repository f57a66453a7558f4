package org.gardefou.ui.mission;

import java.util.Optional;
import org.gardefou.desk.search.Part;
import org.gardefou.engine.Assessment;
import org.gardefou.model.Mission;
import org.gardefou.text.Messages;
import org.gardefou.ui.Screen;

/** One tab of the workspace of a mission. It fills the room below the tabs. */
public interface MissionTab extends Screen {
  /** Whether a part of what she wrote down is here. */
  default boolean shows(Part part) {
    return false;
  }

  /** Shows one thing in it, by its id; called while the tab is open. */
  default void reveal(String target) {}

  /** Key of its title. */
  String titleKey();

  /**
   * What stands muted beside the title, such as {@code 34 / 61}; nothing where it does not help.
   */
  default Optional<String> count(Mission mission, Assessment assessment, Messages messages) {
    return Optional.empty();
  }
}
