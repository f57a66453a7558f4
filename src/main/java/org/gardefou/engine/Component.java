package org.gardefou.engine;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Undecided items that share open facts, and the most extreme loads that these can lead to.
 *
 * @param best the front of the lightest loads
 * @param worst the front of the heaviest loads
 */
record Component(List<Look> looks, List<Option> best, List<Option> worst) {
  static List<Integer> key(List<Look> looks) {
    return looks.stream().map(look -> look.item().number()).toList();
  }

  /** Whether it is about the very same looks. */
  @SuppressWarnings("ReferenceEquality") // A look that was taken over is the same instance.
  boolean isOf(List<Look> others) {
    return looks.size() == others.size()
        && IntStream.range(0, looks.size()).allMatch(i -> looks.get(i) == others.get(i));
  }

  List<Option> front(Side side) {
    return side == Side.BEST ? best : worst;
  }
}
