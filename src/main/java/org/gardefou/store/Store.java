package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;
import org.gardefou.store.SaveOutcome.NotSaved;
import org.gardefou.store.SaveOutcome.Saved;

/**
 * All files of one data folder. Every change is whole or not at all, nothing is deleted for ever,
 * and no file is written over that was not read before. Safe for any thread; one change at a time.
 */
public final class Store {
  private static final Duration ORPHAN_AGE = Duration.ofMinutes(1);

  private final DataFolder folder;
  private final Clock clock;
  private final AtomicFiles atomic;
  private final ClientReader reader;
  private final ClientFiles clients;
  private final FreelancerFile freelancer;

  /** The store in a folder; nothing is read or written yet. */
  public Store(DataFolder folder, FileOperations files, Clock clock) {
    CheckedJson json = new CheckedJson();
    this.folder = folder;
    this.clock = clock;
    this.atomic = new AtomicFiles(files);
    this.reader = new ClientReader(files, json);
    Trash trash = new Trash(folder.trash(), files, atomic, clock);
    this.clients = new ClientFiles(folder, atomic, reader, trash, json);
    this.freelancer = new FreelancerFile(folder.freelancer(), files, atomic, reader, json);
  }

  /** Where the files are. */
  public DataFolder folder() {
    return folder;
  }

  /** Reads everything, once, at the start. Removes what an interrupted save left behind. */
  public synchronized StoreContents load() {
    removeOrphans();
    Freelancer profile = freelancer.load();
    List<StoredClient.Loaded> readable = new ArrayList<>();
    List<StoredClient.Unreadable> unreadable = new ArrayList<>();
    freelancer.unreadable().ifPresent(unreadable::add);
    for (StoredClient stored : clients.load()) {
      switch (stored) {
        case StoredClient.Loaded r -> readable.add(r);
        case StoredClient.Unreadable u -> unreadable.add(u);
      }
    }
    return new StoreContents(readable, unreadable, profile);
  }

  /**
   * Reads one client file, which may lie outside the folder; {@link #save(Client)} writes its
   * client back into it, unless somebody else changed it meanwhile.
   */
  public synchronized StoredClient open(Path file) {
    return clients.open(file);
  }

  private void removeOrphans() {
    Instant limit = clock.instant().minus(ORPHAN_AGE);
    for (Path place : List.of(folder.root(), folder.clients(), folder.trash())) {
      atomic.removeOrphans(place, limit);
    }
  }

  /** Saves a client; one that is in the trash comes back from it. */
  public synchronized SaveOutcome save(Client client) {
    return clients.save(client);
  }

  /** Moves a client to the trash, with its latest content; nothing where it was never saved. */
  public synchronized SaveOutcome trash(Client client) {
    return clients.trash(client);
  }

  /** What is in the trash. */
  public synchronized List<StoredClient> trashed() {
    return reader.readAll(folder.trash());
  }

  /** Brings a file of {@link #trashed} back; unreadable, with the reason, where that failed. */
  public synchronized StoredClient restore(Path trashed) {
    return clients.restore(trashed);
  }

  /** Saves her profile. */
  public synchronized SaveOutcome save(Freelancer profile) {
    return freelancer.save(profile);
  }

  /**
   * Reads a document that the person chose. One of the two hears of it: of the content, or of a
   * sentence that says why there is none.
   */
  public void read(Path document, Consumer<byte[]> done, Consumer<Text> failed) {
    try {
      done.accept(reader.content(document));
    } catch (BadFileException e) {
      failed.accept(e.reason());
    } catch (IOException e) {
      failed.accept(FailureText.ofRead(e));
    }
  }

  /** Writes a document under a name that the person chose, whatever was there before. */
  public SaveOutcome export(Path target, byte[] content) {
    try {
      return new Saved(atomic.write(target, content).file());
    } catch (IOException e) {
      return new NotSaved(target, FailureText.ofExport(target, e));
    }
  }
}
