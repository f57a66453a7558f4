package org.gardefou.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gardefou.model.Text;

/**
 * An edit as undo takes it back.
 *
 * @param at moment of the edit, or of the last one that was merged into it
 * @param typed whether it came from a text field, letter by letter
 */
record Step(Text label, List<Change> changes, Instant at, boolean typed) {
  private static final Duration TYPING = Duration.ofSeconds(2);

  Step {
    changes = List.copyOf(changes);
  }

  /** The changes that take this step back, the last one first. */
  List<Change> inverse() {
    return changes.reversed().stream().map(Change::inverse).toList();
  }

  /** This step and a later one as one step, if the later one goes on typing in the same field. */
  Optional<Step> with(Step later) {
    return goesOn(later)
        ? merged(changes.getFirst(), later.changes.getFirst()).map(later::changing)
        : Optional.empty();
  }

  private static Optional<Change> merged(Change first, Change second) {
    if (first instanceof Change.OfFreelancer mine && second instanceof Change.OfFreelancer theirs) {
      return Optional.of(new Change.OfFreelancer(mine.before(), theirs.after()));
    }
    return first instanceof Change.Edited mine
            && second instanceof Change.Edited theirs
            && mine.id().equals(theirs.id())
        ? Optional.of(new Change.Edited(mine.before(), theirs.after()))
        : Optional.empty();
  }

  private boolean goesOn(Step later) {
    return typed && later.typed && label.equals(later.label) && !later.at.isAfter(at.plus(TYPING));
  }

  private Step changing(Change change) {
    return new Step(label, List.of(change), at, typed);
  }
}
