package org.gardefou.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gardefou.store.External;
import org.gardefou.store.SaveOutcome;
import org.gardefou.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Saves what changed, a second after the last edit and at the latest ten seconds after the first. A
 * save writes the newest wishes at the moment when it runs, never those of the moment when it was
 * ordered: an old save that comes late cannot undo a newer one.
 */
final class Saver {
  private static final Duration QUIET = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final Duration LAST = Duration.ofSeconds(10);
  private static final Tasks.Cancellable NOTHING = () -> {};

  private final Store store;
  private final Clock clock;
  private final Tasks tasks;
  private final Listener listener;
  private final DraftKeeper drafts;

  private final Object pendingLock = new Object();
  private final Map<Object, Wanted> pending = new LinkedHashMap<>();
  private final Map<Object, SaveOutcome.NotSaved> failed = new LinkedHashMap<>();
  private final Map<Object, External> changed = new LinkedHashMap<>();
  private @Nullable Instant lastSave;

  private final Object diskLock = new Object();

  private Tasks.Cancellable timer = NOTHING;
  private @Nullable Instant waitingSince;

  /** Hears what became of the saves, on the owner's thread. */
  interface Listener {
    /** The state of saving is now this. */
    void saved(SaveState state);

    /** Somebody else changed a file that was to be saved. */
    void changed(External external);
  }

  Saver(Store store, Clock clock, Tasks tasks, Listener listener) {
    this.store = store;
    this.clock = clock;
    this.tasks = tasks;
    this.listener = listener;
    this.drafts = new DraftKeeper(store, tasks, this::newest);
  }

  /** A listener for the state alone. */
  static Listener telling(Consumer<SaveState> state, Consumer<External> external) {
    return new Listener() {
      @Override
      public void saved(SaveState now) {
        state.accept(now);
      }

      @Override
      public void changed(External other) {
        external.accept(other);
      }
    };
  }

  /** Notes what shall be on the disk and sets the clock for it. On the owner's thread. */
  void want(Wanted wanted) {
    synchronized (pendingLock) {
      pending.remove(wanted.key());
      pending.put(wanted.key(), wanted);
    }
    drafts.schedule();
    schedule();
  }

  private void schedule() {
    Instant now = clock.instant();
    Instant since = waitingSince == null ? now : waitingSince;
    Duration left = Duration.between(now, since.plus(LONGEST));
    waitingSince = since;
    timer.cancel();
    timer = tasks.later(left.compareTo(QUIET) < 0 ? nonNegative(left) : QUIET, this::saveNow);
  }

  private static Duration nonNegative(Duration duration) {
    return duration.isNegative() ? Duration.ZERO : duration;
  }

  /** Saves in the background; the listener hears of it on the owner's thread. */
  void saveNow() {
    stopTimer();
    drafts.cancel();
    tasks.background(
        () -> {
          writeAll();
          tasks.owner(this::report);
        });
  }

  /**
   * Saves before it returns, what was changed elsewhere brought together with it. A disk that does
   * not answer within ten seconds is not waited for: the drafts are there, and the window must
   * close.
   */
  void flush() {
    stopTimer();
    drafts.cancel();
    patiently(this::writeAll);
    boolean merged = tellChanges();
    if (merged) {
      patiently(this::writeAll);
    }
    patiently(store::settle);
    report();
  }

  private static void patiently(Runnable work) {
    Thread thread = Thread.ofPlatform().daemon().name("garde-fou-last-save").start(work);
    try {
      thread.join(LAST);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void stopTimer() {
    timer.cancel();
    timer = NOTHING;
    waitingSince = null;
  }

  private void writeAll() {
    synchronized (diskLock) {
      newest().forEach(wanted -> note(wanted, wanted.fulfil(store)));
    }
    if (isBehind()) {
      drafts.keep();
    }
  }

  private List<Wanted> newest() {
    synchronized (pendingLock) {
      return new ArrayList<>(pending.values());
    }
  }

  private void note(Wanted wanted, SaveOutcome outcome) {
    boolean done;
    synchronized (pendingLock) {
      switch (outcome) {
        case SaveOutcome.Saved saved -> {
          pending.remove(wanted.key(), wanted);
          failed.remove(wanted.key());
          lastSave = clock.instant();
        }
        case SaveOutcome.NotSaved notSaved -> failed.put(wanted.key(), notSaved);
        case SaveOutcome.Changed other -> changed.put(wanted.key(), other.external());
      }
      done = !pending.containsKey(wanted.key());
    }
    if (done) {
      drafts.done(wanted);
    }
  }

  private void report() {
    tellChanges();
    listener.saved(state());
  }

  private boolean tellChanges() {
    List<External> all;
    synchronized (pendingLock) {
      all = new ArrayList<>(changed.values());
      changed.clear();
    }
    all.forEach(listener::changed);
    return !all.isEmpty();
  }

  /** Whether something is not on the disk yet. */
  boolean isBehind() {
    synchronized (pendingLock) {
      return !pending.isEmpty();
    }
  }

  /** Forgets all wishes: the documents were replaced by what is on the disk. */
  void forget() {
    stopTimer();
    synchronized (pendingLock) {
      pending.clear();
      failed.clear();
      changed.clear();
    }
  }

  /** Where her work is, at this moment. */
  SaveState state() {
    synchronized (pendingLock) {
      if (!failed.isEmpty()) {
        SaveOutcome.NotSaved first = failed.values().iterator().next();
        return new SaveState.Failed(first.reason(), first.file());
      }
      return pending.isEmpty() ? new SaveState.Saved(lastSave) : new SaveState.Pending();
    }
  }
}
