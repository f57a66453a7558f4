package org.gardefou.engine;

import java.util.List;
import java.util.Set;

/**
 * What an item comes to with the answers so far.
 *
 * @param best its load if the open answers turn out well
 * @param worst its load if they turn out badly
 * @param open the open facts on which that depends
 */
record Look(Item item, Load best, Load worst, Set<String> open) {
  boolean decided() {
    return best.equals(worst);
  }

  Load at(Side side) {
    return side == Side.BEST ? best : worst;
  }

  /** The load of several items together if each turned out at that side: never too narrow. */
  static Load corner(Side side, List<Look> looks, Load decided) {
    Load sum = decided;
    for (Look look : looks) {
      sum = sum.plus(look.at(side));
    }
    return sum;
  }
}
