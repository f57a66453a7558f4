package org.gardefou.desk.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param found the best, at most {@link #SHOWN}
 * @param total how many missions, clients and profiles hold all words
 */
public record Results(List<Found> found, int total) {
  /** More than anyone reads; one more word narrows it. */
  public static final int SHOWN = 30;

  /** Nothing. */
  public static final Results NONE = new Results(List.of(), 0);

  public Results {
    found = List.copyOf(found);
  }
}
