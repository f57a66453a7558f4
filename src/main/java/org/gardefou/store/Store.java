package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;
import org.gardefou.store.SaveOutcome.NotSaved;
import org.gardefou.store.SaveOutcome.Saved;
import org.gardefou.store.erasure.Erasure;
import org.gardefou.store.erasure.FolderErasure;
import org.gardefou.store.erasure.Trace;

/**
 * All files of one data folder. Every change is whole or not at all, and no file is written over
 * that was not read before. Safe for any thread; one change at a time, over all processes.
 */
public final class Store {
  private static final Duration ORPHAN_AGE = Duration.ofMinutes(1);

  private final DataFolder folder;
  private final FileOperations files;
  private final Clock clock;
  private final AtomicFiles atomic;
  private final ClientReader reader;
  private final ClientFiles clients;
  private final FreelancerFile freelancer;
  private final FileHistory history;
  private final EarlierStates earlier;
  private final Drafts drafts;
  private final Aside aside;
  private final Watch watch;
  private final WriteLock writing;
  private final IndexFile index;

  /** Everything has to be read anew: what is known of the files may name who was taken out. */
  private boolean outdated;

  /** The store in a folder; nothing is read or written yet. */
  public Store(DataFolder folder, FileOperations files, Clock clock) {
    this(folder, files, clock, Sleeper.real());
  }

  /** The same with other waiting where another program is in the way. */
  public Store(DataFolder folder, FileOperations files, Clock clock, Sleeper sleeper) {
    CheckedJson json = new CheckedJson();
    this.folder = folder;
    this.files = files;
    this.clock = clock;
    this.atomic = new AtomicFiles(files, sleeper);
    this.reader = new ClientReader(files, json);
    this.history = new FileHistory(folder.root(), files, atomic, clock);
    this.earlier = new EarlierStates(folder, files, history, json);
    Trash trash = new Trash(folder.trash(), files, atomic, clock);
    this.clients = new ClientFiles(folder, atomic, reader, trash, json, history);
    this.freelancer = new FreelancerFile(folder, files, atomic, reader, json, history);
    this.drafts = new Drafts(folder.drafts(), files, atomic, json, clock);
    this.aside = new Aside(files, atomic, clock);
    this.watch = new Watch(folder, files, reader, clients);
    this.writing = new WriteLock(folder, files, new Patience(sleeper));
    this.index = new IndexFile(folder.index(), files, atomic);
  }

  FileOperations files() {
    return files;
  }

  AtomicFiles atomic() {
    return atomic;
  }

  Clock clock() {
    return clock;
  }

  /** Where the files are. */
  public DataFolder folder() {
    return folder;
  }

  /** Reads everything, at the start or after a backup was restored. */
  public synchronized StoreContents load() {
    Beginning beginning = begin();
    return beginning.with(beginning.files().stream().map(f -> open(f.file())).toList());
  }

  /** Reads everything but the clients, and finds their files. */
  public synchronized Beginning begin() {
    outdated = false;
    Freelancer profile = freelancer.load();
    List<StoredClient.Unreadable> unreadable = new ArrayList<>();
    freelancer.unreadable().ifPresent(unreadable::add);
    clients.forget();
    List<Listed> files = List.of();
    try {
      files = ClientFiles.inOrder(watch.begin());
    } catch (IOException e) {
      unreadable.add(new StoredClient.Unreadable(folder.clients(), FailureText.ofRead(e)));
    }
    return new Beginning(
        files, new StoreContents(List.of(), unreadable, List.of(), drafts.waiting(), profile));
  }

  /**
   * Looks what lies there, and reads nothing.
   *
   * @throws IOException when the folder cannot be looked at
   */
  public synchronized Standing standing() throws IOException {
    return new Standing(watch.begin(), freelancer.listed().orElse(null), drafts.areWaiting());
  }

  /** Reads files of clients; what was read meanwhile is left out. */
  public List<StoredClient> read(List<Listed> some) {
    List<StoredClient> read = some.stream().map(f -> reader.read(f.file())).toList();
    synchronized (this) {
      return read.stream()
          .filter(stored -> !clients.isRead(stored.file()))
          .map(stored -> stored instanceof StoredClient.Loaded l ? clients.register(l) : stored)
          .toList();
    }
  }

  /** The files of clients as they lie there now, by client. */
  public synchronized Map<UUID, Filed> filed() {
    Map<UUID, Filed> all = new HashMap<>();
    clients
        .known()
        .forEach(
            (id, file) ->
                file.known()
                    .exact()
                    .flatMap(hash -> listed(file.path()).map(l -> new Filed(l, hash)))
                    .ifPresent(filed -> all.put(id, filed)));
    return all;
  }

  /** One that cannot be looked at now is read by the next start. */
  private Optional<Listed> listed(Path file) {
    try {
      return Optional.of(new Listed(file, files.modified(file), files.size(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The file of her profile as it lies there now, if there is one. */
  public synchronized Optional<Listed> filedProfile() {
    try {
      return freelancer.listed();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What was kept for the next start; nothing where that is gone or cannot be read. */
  public synchronized Optional<byte[]> index() {
    return index.read();
  }

  /** Keeps something that can be made again for the next start; not what an erasure took out. */
  public synchronized void keepIndex(byte[] content) {
    if (!outdated) {
      index.keep(content);
    }
  }

  /** Throws away what was kept for the next start. */
  public synchronized void dropIndex() {
    index.drop();
  }

  /**
   * Finishes and removes what an interrupted run left behind; for the one window that has the
   * folder, before it reads.
   */
  public synchronized void tidy() {
    finishRestore();
    removeOrphans();
    drafts.tidy();
  }

  /**
   * Reads one client file, which may lie outside the folder; {@link #save(Client)} writes its
   * client back into it, unless somebody else changed it meanwhile.
   */
  public synchronized StoredClient open(Path file) {
    return clients.open(file);
  }

  /** Finishes a restore that an earlier run began; before a passphrase is asked. */
  public synchronized void finishRestore() {
    new RestoreSteps(this).resume();
  }

  private void removeOrphans() {
    Instant limit = clock.instant().minus(ORPHAN_AGE);
    for (Path place : List.of(folder.root(), folder.clients(), folder.trash(), folder.drafts())) {
      atomic.removeOrphans(place, limit);
    }
  }

  /** Saves a client; one that is in the trash comes back from it. */
  public synchronized SaveOutcome save(Client client) {
    return writing.during(folder.root(), () -> clients.save(client));
  }

  /** Moves a client to the trash, with its latest content; nothing where it was never saved. */
  public synchronized SaveOutcome trash(Client client) {
    dropIndex();
    return writing.during(folder.root(), () -> clients.trash(client));
  }

  /** What is in the trash. */
  public synchronized List<StoredClient> trashed() {
    return reader.readAll(folder.trash());
  }

  /** Brings a file of {@link #trashed} back; unreadable, with the reason, where that failed. */
  public synchronized StoredClient restore(Path trashed) {
    return clients.restore(trashed);
  }

  /** Moves a copy of a client that is of no more use to the trash. */
  public synchronized SaveOutcome trash(StoredClient.Copy copy) {
    return writing.during(copy.file(), () -> clients.trashFile(copy.file()));
  }

  /**
   * Deletes a file of the trash for good, and the earlier states of a client that is gone by it.
   */
  public synchronized SaveOutcome erase(StoredClient trashed) {
    return attempt(
        trashed.file(),
        () -> {
          dropIndex();
          atomic.remove(trashed.file());
          if (trashed instanceof StoredClient.Loaded loaded && clients.isGone(loaded)) {
            history.erase(folder.history(Optional.of(loaded.client().id())));
          }
        });
  }

  /**
   * Does something to the whole folder while nothing else is read or written, by no command either.
   *
   * @param refused what the answer is when somebody else keeps writing
   */
  public synchronized <T> T alone(Supplier<T> work, Function<Text, T> refused) {
    return writing.during(folder.root(), work, refused);
  }

  /** Where a person occurs in the folder. */
  public synchronized List<Trace> traces(Erasure erasure) throws IOException {
    return new FolderErasure(folder, files, erasure).find();
  }

  /** Takes a person out of every file of the folder; everything is to be read anew afterwards. */
  public synchronized SaveOutcome erase(Erasure erasure, LocalDate today, Progress progress) {
    Work work =
        () -> {
          outdated = true;
          index.remove();
          new FolderErasure(folder, files, erasure).carryOut(today, progress);
        };
    return writing.during(folder.root(), () -> attempt(folder.root(), work));
  }

  /** Saves her profile. */
  public synchronized SaveOutcome save(Freelancer profile) {
    return writing.during(folder.freelancer(), () -> freelancer.save(profile));
  }

  /** The content that somebody else wrote was taken over, and may now be replaced. */
  public synchronized void accept(External external) {
    switch (external) {
      case External.OfClient client -> clients.accept(client);
      case External.OfProfile profile -> freelancer.accept(profile.hash(), profile.theirs());
    }
  }

  /**
   * Looks whether somebody else changed, added or copied files. Files whose date and size are as
   * they were are not read; before each save the content itself is compared.
   */
  public synchronized Watch.Seen look() {
    return watch.look(freelancer);
  }

  /** The earlier states of documents. */
  public synchronized EarlierStates earlier() {
    return earlier;
  }

  /** Keeps an edit beside its file until it is saved. */
  public synchronized SaveOutcome keepDraft(Client client) {
    return attempt(folder.drafts(), () -> keepDraft(() -> drafts.keep(client)));
  }

  /** Keeps an edit of her profile beside its file until it is saved. */
  public synchronized SaveOutcome keepDraft(Freelancer profile) {
    return attempt(folder.drafts(), () -> keepDraft(() -> drafts.keep(profile)));
  }

  /** A drive that was taken out must not be replaced by a new folder of the same name. */
  private void keepDraft(Work work) throws IOException, BadFileException {
    if (files.kind(folder.root()) != FileOperations.Kind.MISSING) {
      work.run();
    }
  }

  /** The edit of a client, or of her profile where there is none, is in its file. */
  public synchronized SaveOutcome dropDraft(Optional<UUID> client) {
    return attempt(folder.drafts(), () -> drafts.drop(client));
  }

  /** Puts a draft away that she does not want; it stays for thirty days. */
  public synchronized SaveOutcome discard(Draft draft) {
    return attempt(draft.file(), () -> drafts.discard(draft.file()));
  }

  /** The drafts that she put away. */
  public synchronized List<Draft> discarded() {
    return drafts.discarded();
  }

  /** Gives a file that cannot be read another name, so that a new one can take its place. */
  public synchronized SaveOutcome setAside(StoredClient.Unreadable unreadable) {
    return attempt(
        unreadable.file(),
        () -> {
          aside.put(unreadable.file());
          freelancer.forget(unreadable.file());
        });
  }

  /**
   * At the end of a session: the last state of what was changed is kept among the earlier ones, but
   * not what an erasure took out.
   */
  public synchronized void settle() {
    if (!outdated) {
      clients.settle();
      freelancer.settle();
    }
  }

  /** A change of the files that may fail. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException, BadFileException;
  }

  private SaveOutcome attempt(Path file, Work work) {
    try {
      work.run();
      return new Saved(file);
    } catch (BadFileException e) {
      return new NotSaved(file, e.reason());
    } catch (IOException e) {
      return new NotSaved(file, FailureText.ofSave(file, e));
    }
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
