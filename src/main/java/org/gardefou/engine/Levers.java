package org.gardefou.engine;

import java.util.List;

/**
 * What would change the verdict (design.md 3.3).
 *
 * @param better sets that make it better, the best verdict first, then the smallest set
 * @param worse sets that make it worse, the smallest set first
 */
public record Levers(List<Lever> better, List<Lever> worse) {
  public Levers {
    better = List.copyOf(better);
    worse = List.copyOf(worse);
  }
}
