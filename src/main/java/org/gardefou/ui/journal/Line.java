package org.gardefou.ui.journal;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.model.Incident;
import org.gardefou.ui.words.Fold;

/**
 * An entry as it is listed and searched.
 *
 * @param folded all words by which it is found
 */
record Line(Incident entry, Kind kind, String folded) {
  /** The newest first; of one day, the latest hour, and what has no hour last. */
  static final Comparator<Line> NEWEST =
      Comparator.comparing((Line line) -> line.entry().date())
          .thenComparing(
              line -> line.entry().time(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed();

  static Line of(Incident entry, Kind kind) {
    String all =
        Stream.of(entry.words(), entry.who(), entry.evidence(), kind.name().en(), kind.name().fr())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return new Line(entry, kind, Fold.fold(all));
  }
}
