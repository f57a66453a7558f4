package org.gardefou.ui.mission;

import java.util.UUID;

/** What can be done with missions as a whole. */
public interface MissionEdits {
  /** Where a mission is. */
  record Place(UUID client, UUID mission) {}

  /** Adds a client with a first mission. */
  Place create(MissionDetails details);

  /** Adds a mission to a client; name and kind are not looked at. */
  Place add(UUID client, MissionDetails details);

  /** Changes client and mission. */
  void change(Place place, MissionDetails details);

  /** Moves a mission to the trash, and its client when it was the last. */
  void delete(Place place);

  /** Takes back the last edit. */
  void undo();
}
