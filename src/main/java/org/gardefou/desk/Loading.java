package org.gardefou.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gardefou.model.Client;
import org.gardefou.store.Store;
import org.gardefou.store.StoreContents;
import org.gardefou.store.StoredClient;

/**
 * Brings what is on the disk into the open documents and the list: at once, or bit by bit while she
 * works already. Used from the owner’s thread.
 */
final class Loading {
  private final Store store;
  private final OpenDocuments documents;
  private final Listing listing;
  private final Reading reading;
  private final Consumer<StoreContents> whole;
  private final Set<UUID> readFirst = new HashSet<>();
  private List<UnreadableFile> unreadable = List.of();

  /**
   * @param whole hears when the last of many files was read
   */
  Loading(
      Store store,
      Tasks tasks,
      OpenDocuments documents,
      Listing listing,
      Consumer<StoreContents> whole) {
    this.store = store;
    this.documents = documents;
    this.listing = listing;
    this.reading = new Reading(store, tasks, listing::prepare, this::readAll);
    this.whole = whole;
  }

  /** How far it is. */
  Observable<ReadingProgress> progress() {
    return reading.progress();
  }

  /** Whether every client was read. */
  boolean isWhole() {
    return !reading.isGoingOn();
  }

  /** The files that cannot be read, among those that were looked at. */
  List<UnreadableFile> unreadable() {
    return unreadable;
  }

  /**
   * The documents hold a start: lists it, and reads in the background what is not in it.
   *
   * @param key of the advice now
   */
  void begin(Start start, Supplier<String> key) {
    unreadable = unreadable(start.contents());
    listing.begin(start.beginning().files(), key);
    start.contents().clients().forEach(listing::read);
    readFirst.clear();
    if (start.isWhole()) {
      reading.stop();
      listing.end();
    } else {
      reading.start(start.beginning());
    }
  }

  private void readAll(StoreContents contents, List<Client> ordered) {
    contents.clients().forEach(listing::read);
    documents.fill(ordered.stream().filter(client -> !readFirst.contains(client.id())).toList());
    unreadable = unreadable(contents);
    listing.end();
    whole.accept(contents);
  }

  private static List<UnreadableFile> unreadable(StoreContents contents) {
    return contents.unreadable().stream()
        .map(u -> new UnreadableFile(u.file(), u.reason()))
        .toList();
  }

  /** Reads a client before the others, if it waits to be read; whether it did. */
  boolean readFirst(UUID client) {
    if (reading.isGoingOn()
        && documents.now().client(client).isEmpty()
        && listing.file(client).map(store::open).orElse(null)
            instanceof StoredClient.Loaded loaded) {
      readFirst.add(loaded.client().id());
      listing.read(loaded);
      documents.fill(List.of(loaded.client()));
      return true;
    }
    return false;
  }

  /** Reads the rest before it returns: for what must know of every client. */
  void finish() {
    reading.finish();
  }

  /** Reads no more. */
  void stop() {
    reading.stop();
  }
}
