package org.gardefou.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/** The edits of this session, for undo and redo. Holds differences, not copies of everything. */
final class History {
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private boolean typing;

  /** Adds an edit; what was undone before it can no longer be redone. */
  void add(Step step) {
    Optional<Step> merged =
        Optional.ofNullable(done.peek()).filter(last -> typing).flatMap(last -> last.with(step));
    merged.ifPresent(both -> done.pop());
    done.push(merged.orElse(step));
    undone.clear();
    typing = true;
  }

  /** The changes that take the last edit back; empty when there is none. */
  List<Change> undo() {
    return move(done, undone).map(Step::inverse).orElse(List.of());
  }

  /** The changes that bring it again; empty when there is none. */
  List<Change> redo() {
    return move(undone, done).map(Step::changes).orElse(List.of());
  }

  /** Typing after an undo is a new edit, however quickly it follows. */
  private Optional<Step> move(Deque<Step> from, Deque<Step> to) {
    typing = false;
    Optional<Step> step = Optional.ofNullable(from.poll());
    step.ifPresent(to::push);
    return step;
  }

  /** The name of the edit that undo would take back. */
  @Nullable Text undoLabel() {
    return label(done);
  }

  /** The name of the edit that redo would bring again. */
  @Nullable Text redoLabel() {
    return label(undone);
  }

  private static @Nullable Text label(Deque<Step> steps) {
    Step last = steps.peek();
    return last == null ? null : last.label();
  }
}
