package org.gardefou.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;
import org.gardefou.store.External;
import org.gardefou.store.Store;
import org.gardefou.store.StoreContents;

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

  DeskParts(
      Catalogue catalogue,
      Store store,
      Clock clock,
      Tasks tasks,
      Samples samples,
      Optional<Text> readOnly,
      String program) {
    if (readOnly.isEmpty()) {
      store.tidy();
    }
    Start start = Start.of(store);
    this.store = store;
    this.tasks = tasks;
    saver = new Saver(store, clock, tasks, Saver.telling(this::show, this::merge));
    documents = new OpenDocuments(start.documents(), clock, this::follow);
    adviser = new Adviser(catalogue, documents, clock, tasks, program);
    listing =
        new Listing(store, tasks, adviser::present, adviser.assessments(), adviser::reminders);
    loading = new Loading(store, tasks, documents, listing, this::loaded);
    editing = new Editing(documents, loading, clock, samples, this::isReadOnly, this::show);
    state = new Observable<>(DeskState.of(documents, List.of(), saver.state()));
    safekeeping =
        new Safekeeping(
            store, tasks, clock, new OwnEdits(), Safekeeping.found(start.contents(), readOnly));
    loading.begin(start);
    safekeeping.findings().subscribe(found -> show());
  }

  /** Everything is read anew; nothing before it can be undone. */
  void reload() {
    saver.forget();
    Start start = Start.of(store);
    documents.replace(start.documents());
    adviser.restart();
    loading.begin(start);
    loaded(start.contents());
  }

  private void loaded(StoreContents contents) {
    show();
    safekeeping.reloaded(contents);
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
    if (loading.readFirst(client)) {
      show();
    }
  }

  /** Saves what waits, and keeps the list for the next start. */
  void close() {
    boolean whole = loading.isWhole();
    loading.stop();
    listing.close();
    saver.flush();
    if (whole && !saver.isBehind() && !isReadOnly()) {
      listing.keep();
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
