package org.gardefou.store.window;

import java.util.UUID;

/** A place in the window to which she can come back. */
public sealed interface Spot {
  /** One of the pages that are there without any client. */
  record OfPage(Page page) implements Spot {}

  /** All missions of a client. */
  record OfClient(UUID client) implements Spot {}

  /**
   * One mission.
   *
   * @param tab the place of the open tab, from 0
   */
  record OfMission(MissionId mission, int tab) implements Spot {}

  /** The pages without a client. */
  enum Page {
    MISSIONS,
    COMPARE,
    CRITERIA,
    INSIGHTS,
    SETTINGS,
    DATA
  }
}
