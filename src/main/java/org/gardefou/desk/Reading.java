package org.gardefou.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gardefou.model.Client;
import org.gardefou.store.Beginning;
import org.gardefou.store.Store;
import org.gardefou.store.StoreContents;
import org.gardefou.store.StoredClient;
import org.gardefou.store.StoredClient.Loaded;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of many clients in the background, some at a time, so that a save never waits for
 * long. Used from the owner’s thread.
 */
final class Reading {
  private static final int PORTION = 100;

  private final Store store;
  private final Tasks tasks;
  private final Consumer<List<StoredClient>> ahead;
  private final BiConsumer<StoreContents, List<Client>> done;
  private final Observable<ReadingProgress> progress = new Observable<>(ReadingProgress.NONE);
  private volatile @Nullable Run current;

  /**
   * @param ahead does with each portion what can be done beside the owner’s thread
   * @param done hears of all that was found, on the owner’s thread
   */
  Reading(
      Store store,
      Tasks tasks,
      Consumer<List<StoredClient>> ahead,
      BiConsumer<StoreContents, List<Client>> done) {
    this.store = store;
    this.tasks = tasks;
    this.ahead = ahead;
    this.done = done;
  }

  /** How far it is. */
  Observable<ReadingProgress> progress() {
    return progress;
  }

  /** Whether some clients are not read yet. */
  boolean isGoingOn() {
    return current != null;
  }

  /** Begins; what was being read before counts no more. */
  void start(Beginning beginning) {
    Run run = new Run(beginning);
    current = run;
    progress.set(new ReadingProgress(0, beginning.files().size()));
    tasks.background(() -> goOn(run));
  }

  @SuppressWarnings("ReferenceEquality") // Another beginning is another run.
  private boolean isCurrent(Run run) {
    return run == current;
  }

  private void goOn(Run run) {
    if (isCurrent(run)) {
      boolean more = run.step();
      tasks.owner(() -> tell(run, more));
      if (more) {
        tasks.background(() -> goOn(run));
      }
    }
  }

  private void tell(Run run, boolean more) {
    if (isCurrent(run)) {
      if (more) {
        progress.set(new ReadingProgress(run.read(), run.total()));
      } else {
        end(run);
      }
    }
  }

  private void end(Run run) {
    current = null;
    progress.set(ReadingProgress.NONE);
    run.hand(done);
  }

  /** Reads the rest before it returns: for what must know of every client. */
  void finish() {
    Run run = current;
    if (run != null) {
      while (run.step()) {
        // One portion after the other; the background thread may read one of them.
      }
      end(run);
    }
  }

  /** Reads no more. */
  void stop() {
    current = null;
  }

  /** What was read so far; both threads may be at it. */
  private final class Run {
    private final Beginning beginning;
    private final List<StoredClient> read = new ArrayList<>();
    private StoreContents contents;
    private List<Client> clients = List.of();
    private int next;

    Run(Beginning beginning) {
      this.beginning = beginning;
      contents = beginning.rest();
    }

    int total() {
      return beginning.files().size();
    }

    synchronized int read() {
      return next;
    }

    /** Reads a portion; false after the last. */
    synchronized boolean step() {
      int end = Math.min(next + PORTION, total());
      List<StoredClient> portion = store.read(beginning.files().subList(next, end));
      ahead.accept(portion);
      read.addAll(portion);
      next = end;
      if (next == total()) {
        contents = beginning.with(read);
        clients = Documents.ordered(contents.clients().stream().map(Loaded::client).toList());
      }
      return next < total();
    }

    /** Hands over what was read; after the last step. */
    synchronized void hand(BiConsumer<StoreContents, List<Client>> done) {
      done.accept(contents, clients);
    }
  }
}
