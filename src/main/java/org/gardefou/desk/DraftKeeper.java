package org.gardefou.desk;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gardefou.store.Store;

/**
 * Puts edits beside their files soon after they are made, also while she goes on typing, and takes
 * them away once they are in their files: what is there at a start never got that far.
 */
final class DraftKeeper {
  private static final Duration SOON = Duration.ofMillis(300);
  private static final Tasks.Cancellable NOTHING = () -> {};

  private final Store store;
  private final Tasks tasks;
  private final Supplier<List<Wanted>> unsaved;
  private final Map<Object, Wanted> kept = new HashMap<>();
  private Tasks.Cancellable timer = NOTHING;
  private boolean due;

  DraftKeeper(Store store, Tasks tasks, Supplier<List<Wanted>> unsaved) {
    this.store = store;
    this.tasks = tasks;
    this.unsaved = unsaved;
  }

  /** Something was edited. On the owner's thread. */
  void schedule() {
    if (!due) {
      due = true;
      timer = tasks.later(SOON, this::keepSoon);
    }
  }

  private void keepSoon() {
    due = false;
    tasks.background(this::keep);
  }

  /** Puts what is not in its file yet beside it. */
  synchronized void keep() {
    for (Wanted wanted : unsaved.get()) {
      if (!wanted.equals(kept.put(wanted.key(), wanted))) {
        wanted.keepDraft(store);
      }
    }
  }

  /** An edit is in its file. */
  synchronized void done(Wanted wanted) {
    Wanted draft = kept.remove(wanted.key());
    if (draft != null) {
      draft.dropDraft(store);
    }
  }

  /** A save comes at once, and keeps what it cannot write. */
  void cancel() {
    timer.cancel();
    timer = NOTHING;
    due = false;
  }
}
