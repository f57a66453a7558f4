package org.gardefou.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a mission stands before anything more is answered.
 *
 * @param decided the load of what no open answer can change
 * @param open what open answers can change
 */
record Standing(Load decided, List<Look> open) {
  static Standing of(List<Look> looks, Load none) {
    Load decided = none;
    List<Look> open = new ArrayList<>();
    for (Look look : looks) {
      if (look.decided()) {
        decided = decided.plus(look.best());
      } else {
        open.add(look);
      }
    }
    return new Standing(decided, open);
  }

  /** The load if every open item turned out at that side: never too narrow. */
  Load corner(Side side) {
    return Look.corner(side, open, decided);
  }
}
