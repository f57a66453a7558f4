package org.gardefou.ui.shell;

import org.gardefou.store.window.Spot;

/** The places of the rail. */
enum Place {
  MISSIONS,
  COMPARE,
  CRITERIA,
  INSIGHTS,
  SETTINGS;

  /** The place under which a page, a client or a mission is found. */
  static Place of(Spot spot) {
    return switch (spot) {
      case Spot.OfPage(Spot.Page page) ->
          switch (page) {
            case MISSIONS -> MISSIONS;
            case COMPARE -> COMPARE;
            case CRITERIA -> CRITERIA;
            case INSIGHTS -> INSIGHTS;
            case SETTINGS, DATA -> SETTINGS;
          };
      case Spot.OfClient client -> MISSIONS;
      case Spot.OfMission mission -> MISSIONS;
    };
  }
}
