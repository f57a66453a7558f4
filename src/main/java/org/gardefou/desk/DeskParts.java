package org.gardefou.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.engine.Engine;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;
import org.gardefou.store.External;
import org.gardefou.store.Store;
import org.gardefou.store.StoreContents;
import org.jspecify.annotations.Nullable;

/**
 * What holds the parts of the desk together: what is edited is saved, advised on, listed and shown;
 * what is found on the disk comes to the documents.
 */
final class DeskParts {
  private final Store store;
  private final Tasks tasks;
  private final Saver saver;
  private final OpenDocuments documents;
  private final Adviser adviser;
  private final Listing listing;
  private final Loading loading;
  private final Editing editing;
  private final Observable<DeskState> state;
  private final Safekeeping safekeeping;

  /** What is shown while everything waits to be read; null where everything was read. */
  private @Nullable Remembered shown;

  private final Lazy<Whole> whole = new Lazy<>(() -> over(start()));
  private final boolean writes;
  private boolean over;

  /** Everything, the engine for the profile in it, and the key of its advice. */
  private record Whole(Start start, Engine engine, String key) {}

  /**
   * @param remembered what is shown before anything is read
   */
  DeskParts(Setup setup, Optional<Remembered> remembered) {
    Clock clock = setup.clock();
    Optional<Text> readOnly = setup.readOnly();
    store = setup.store();
    tasks = setup.tasks();
    writes = readOnly.isEmpty();
    shown = remembered.orElse(null);
    Optional<Start> start = remembered.isPresent() ? Optional.empty() : Optional.of(start());
    saver = new Saver(store, clock, tasks, Saver.telling(this::show, this::merge));
    documents =
        new OpenDocuments(
            start
                .map(Start::documents)
                .or(() -> remembered.map(Remembered::documents))
                .orElseThrow(),
            clock,
            this::follow);
    adviser = new Adviser(setup.catalogue(), documents, clock, tasks, setup.program());
    listing = new Listing(store, tasks, adviser, adviser.assessments(), adviser::reminders);
    loading = new Loading(store, tasks, documents, listing, this::loaded);
    editing = new Editing(documents, loading, clock, setup.samples(), this::isReadOnly, this::show);
    state = new Observable<>(DeskState.of(documents, List.of(), saver.state()));
    safekeeping =
        new Safekeeping(
            store,
            tasks,
            clock,
            new OwnEdits(),
            Safekeeping.found(start.map(Start::contents), readOnly));
    start.ifPresent(read -> loading.begin(read, listing::key));
    remembered.ifPresent(last -> listing.resume(last.index(), last.files()));
    safekeeping.findings().subscribe(found -> show());
  }

  private Start start() {
    if (writes) {
      store.tidy();
    }
    return Start.of(store);
  }

  /** From whatever thread. */
  private Whole over(Start start) {
    Freelancer profile = start.contents().freelancer();
    Engine engine = adviser.engine(profile);
    return new Whole(start, engine, listing.key(profile, engine));
  }

  /** Whether everything was read, or is being read while she works. */
  boolean isWhole() {
    return shown == null;
  }

  /** Reads everything in the background, unless that was done. */
  void readWhole() {
    if (!isWhole()) {
      tasks.background(
          () -> {
            whole.get();
            tasks.owner(this::whole);
          });
    }
  }

  /** Everything is read when this returns. */
  void whole() {
    if (!isWhole() && !over) {
      Whole read = whole.get();
      shown = null;
      take(read);
    }
  }

  private void take(Whole read) {
    documents.replace(read.start().documents());
    adviser.restart(read.engine());
    loading.begin(read.start(), read::key);
    loaded(read.start().contents());
  }

  /** The limits of the verdict; known before everything is read. */
  Thresholds thresholds() {
    return Optional.ofNullable(shown)
        .map(Remembered::thresholds)
        .orElseGet(() -> adviser.engine().catalogue().thresholds());
  }

  /** Everything is read anew; nothing before it can be undone. */
  void reload() {
    saver.forget();
    take(over(Start.of(store)));
  }

  private void loaded(StoreContents contents) {
    safekeeping.reloaded(contents);
    show();
  }

  private void follow(Change change) {
    saver.want(Wanted.of(change));
    switch (change) {
      case Change.OfFreelancer(Freelancer before, Freelancer after) -> {
        if (!before.bare().equals(after.bare())) {
          adviser.renew();
          listing.restart();
        }
      }
      case Change.Deleted(Client client) -> {
        adviser.forget(client);
        listing.forget(client);
      }
      case Change.OfClient client -> {}
    }
  }

  private void merge(External external) {
    safekeeping.merge(external);
  }

  private boolean isReadOnly() {
    return safekeeping.findings().get().readOnly().isPresent();
  }

  private void show() {
    show(saver.state());
  }

  private void show(SaveState save) {
    state.set(DeskState.of(documents, loading.unreadable(), asking(save)));
  }

  private SaveState asking(SaveState save) {
    boolean waits = !safekeeping.findings().get().questions().isEmpty();
    return waits && save instanceof SaveState.Pending ? new SaveState.Asking() : save;
  }

  /** Reads a client before the others, if it waits to be read. */
  void readFirst(UUID client) {
    whole();
    if (loading.readFirst(client)) {
      show();
    }
  }

  /** Saves what waits, and keeps the list for the next start. */
  void close() {
    boolean complete = isComplete();
    over = !isWhole();
    loading.stop();
    listing.close();
    saver.flush();
    if (complete) {
      keepList(store::keepIndex);
    }
  }

  private boolean isComplete() {
    return isWhole() && loading.isWhole();
  }

  /** Keeps the list for the next start, since nobody says good-bye when the computer goes off. */
  void keepList() {
    if (isComplete() && documents.now().clients().size() <= Start.AT_ONCE) {
      keepList(content -> tasks.background(() -> store.keepIndex(content)));
    }
  }

  private void keepList(Consumer<byte[]> keeper) {
    if (!saver.isBehind() && !isReadOnly()) {
      listing.kept().ifPresentOrElse(keeper, store::dropIndex);
    }
  }

  Observable<DeskState> state() {
    return state;
  }

  Observable<ReadingProgress> reading() {
    return loading.progress();
  }

  Saver saver() {
    return saver;
  }

  Adviser adviser() {
    return adviser;
  }

  Listing listing() {
    return listing;
  }

  Editing editing() {
    return editing;
  }

  Safekeeping safekeeping() {
    return safekeeping;
  }

  private final class OwnEdits implements Edits {
    @Override
    public Documents now() {
      whole();
      loading.finish();
      return documents.now();
    }

    @Override
    public void perform(Text label, List<? extends Change> changes) {
      editing.perform(label, changes);
    }

    @Override
    public void save() {
      saver.saveNow();
    }

    @Override
    public void background(Runnable work) {
      tasks.background(work);
    }

    @Override
    public void reload() {
      DeskParts.this.reload();
    }
  }
}
