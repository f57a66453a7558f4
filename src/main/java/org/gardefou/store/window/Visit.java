package org.gardefou.store.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was done in one data folder.
 *
 * @param last where she was when the window closed
 * @param recent the missions that were opened last, the latest first, at most {@value #MOST}
 */
public record Visit(Path folder, Optional<Spot> last, List<MissionId> recent) {
  /** How many missions are remembered. */
  public static final int MOST = 10;

  public Visit {
    recent = recent.stream().distinct().limit(MOST).toList();
  }

  /** The first visit to a folder. */
  static Visit first(Path folder) {
    return new Visit(folder, Optional.empty(), List.of());
  }

  /** After she went to a place; a mission becomes the latest one. */
  public Visit at(Spot spot) {
    List<MissionId> opened =
        spot instanceof Spot.OfMission(MissionId mission, int tab)
            ? Stream.concat(Stream.of(mission), recent.stream()).toList()
            : recent;
    return new Visit(folder, Optional.of(spot), opened);
  }
}
