package org.gardefou.store.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the window remembers between two runs. Clients and missions stand in it by their ids, never
 * by name, since it is not encrypted.
 *
 * @param frame size and place of the window
 * @param folder the data folder that she chose instead of the usual one
 * @param visits by data folder, the latest first, at most {@value #MOST}
 */
public record WindowState(Optional<Frame> frame, Optional<Path> folder, List<Visit> visits) {
  /** How many folders are remembered. */
  public static final int MOST = 8;

  /** Nothing is remembered. */
  public static final WindowState NONE =
      new WindowState(Optional.empty(), Optional.empty(), List.of());

  public WindowState {
    visits = visits.stream().limit(MOST).toList();
  }

  /** With another size and place. */
  public WindowState withFrame(Frame now) {
    return new WindowState(Optional.of(now), folder, visits);
  }

  /** With the folder that she chose; empty for the usual one. */
  public WindowState withFolder(Optional<Path> chosen) {
    return new WindowState(frame, chosen, visits);
  }

  /** What was done in a folder so far. */
  public Visit visit(Path root) {
    return visits.stream()
        .filter(visit -> visit.folder().equals(root))
        .findFirst()
        .orElseGet(() -> Visit.first(root));
  }

  /** With a visit as the latest, in the place of an earlier one to the same folder. */
  public WindowState with(Visit visit) {
    Stream<Visit> others = visits.stream().filter(v -> !v.folder().equals(visit.folder()));
    return new WindowState(frame, folder, Stream.concat(Stream.of(visit), others).toList());
  }
}
