package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gardefou.model.Client;
import org.gardefou.store.ClientFile.Home;
import org.gardefou.store.FailureText.Cause;
import org.gardefou.store.SaveOutcome.NotSaved;
import org.gardefou.store.SaveOutcome.Saved;
import org.gardefou.store.StoredClient.Copy;
import org.gardefou.store.StoredClient.Loaded;
import org.gardefou.store.StoredClient.Unreadable;
import org.gardefou.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The files of the clients, one for each. Remembers what it read and wrote, and so never writes
 * over what it does not know. Used by one thread at a time.
 */
final class ClientFiles {
  private final DataFolder folder;
  private final AtomicFiles atomic;
  private final ClientReader reader;
  private final Trash trash;
  private final CheckedJson json;
  private final FileHistory history;
  private final Map<UUID, ClientFile> known = new HashMap<>();
  private final Map<UUID, Client> readOnly = new HashMap<>();
  private final Set<Path> read = new HashSet<>();

  ClientFiles(
      DataFolder folder,
      AtomicFiles atomic,
      ClientReader reader,
      Trash trash,
      CheckedJson json,
      FileHistory history) {
    this.folder = folder;
    this.history = history;
    this.atomic = atomic;
    this.reader = reader;
    this.trash = trash;
    this.json = json;
  }

  /** Forgets all, before everything is read anew. */
  void forget() {
    known.clear();
    readOnly.clear();
    read.clear();
  }

  /** In the order in which they are read: of two files with one client, the second is a copy. */
  static List<Listed> inOrder(List<Listed> files) {
    return files.stream()
        .sorted(
            Comparator.comparing(
                listed -> SyncNames.original(FailureText.name(listed.file())).isPresent()))
        .toList();
  }

  /** Whether a client was read from a file already. */
  boolean isRead(Path file) {
    return read.contains(file);
  }

  /** The client files whose content is known. */
  Map<UUID, ClientFile> known() {
    Map<UUID, ClientFile> all = new HashMap<>(known);
    all.values().removeIf(file -> file.home() != Home.CLIENTS || file.known().exact().isEmpty());
    return all;
  }

  /** Reads one file, wherever it is; a save of its client goes back into it. */
  StoredClient open(Path file) {
    StoredClient stored = reader.read(file);
    return stored instanceof Loaded readable ? register(readable) : stored;
  }

  private static String name(StoredClient stored) {
    return FailureText.name(stored.file());
  }

  /** Takes note of a file that was read: the file of a client, or a copy of one. */
  StoredClient register(Loaded found) {
    read.add(found.file());
    UUID id = found.client().id();
    boolean byName = SyncNames.original(name(found)).isPresent();
    @Nullable ClientFile first = known.get(id);
    if (byName || (first != null && !first.path().equals(found.file()))) {
      return new Copy(found.file(), found.client(), first == null ? null : first.path());
    }
    known.put(id, ClientFile.found(found.file(), found.hash(), found.client()));
    if (found.readOnly()) {
      readOnly.put(id, found.client());
    }
    return found;
  }

  /** The file of a client, if it has one. */
  Optional<ClientFile> known(UUID client) {
    return Optional.ofNullable(known.get(client));
  }

  /** From now on the given content, written by somebody else, may be replaced. */
  void accept(External.OfClient external) {
    known.computeIfPresent(
        external.id(), (id, file) -> file.saved(external.hash(), external.theirs()));
  }

  /** Saves a client, bringing its file back from the trash where it is there. */
  SaveOutcome save(Client client) {
    ClientFile file = fileOf(client);
    if (client.format() > Client.FORMAT && !client.equals(readOnly.get(client.id()))) {
      return refused(Cause.NEWER, file.path());
    }
    try {
      byte[] content = json.write(client);
      ClientFile home = file.home() == Home.TRASH ? bringBack(client, file) : file;
      return client.format() > Client.FORMAT
          ? new Saved(home.path())
          : write(client, home, content);
    } catch (BadFileException e) {
      return refused(Cause.SHAPE, file.path(), e.reason());
    } catch (IOException e) {
      return notSaved(client, e);
    }
  }

  private ClientFile fileOf(Client client) {
    return Objects.requireNonNullElseGet(
        known.get(client.id()), () -> ClientFile.fresh(folder.clientFile(client, 1), 1));
  }

  /** A name that turns out to be somebody else's is left to them, unless we read from it. */
  private SaveOutcome write(Client client, ClientFile file, byte[] content)
      throws IOException, BadFileException {
    ContentHash hash = ContentHash.of(content);
    keepBase(client.id(), file, hash);
    known.put(client.id(), file.attempting(hash));
    return switch (atomic.replace(file.path(), content, file.known())) {
      case WriteResult.Written written -> {
        known.put(client.id(), file.saved(written.hash(), client));
        yield new Saved(file.path());
      }
      case WriteResult.ChangedOnDisk changed when file.known().isConfirmed() -> {
        known.put(client.id(), file);
        yield changed(client, file, content);
      }
      case WriteResult.ChangedOnDisk taken -> write(client, next(client, file), content);
    };
  }

  /** What is about to be replaced goes to the history as it stands in the file. */
  private void keepBase(UUID id, ClientFile file, ContentHash next) {
    Client base = file.base();
    Path copies = folder.history(Optional.of(id));
    if (base != null
        && base.format() <= Client.FORMAT
        && !file.known().isExactly(next)
        && history.isDue(copies)) {
      history.keepQuietly(copies, file.path(), file.known());
    }
  }

  /** The same client in another layout is no change; nor is what we are about to write. */
  private SaveOutcome changed(Client mine, ClientFile file, byte[] content)
      throws IOException, BadFileException {
    if (!(reader.read(file.path()) instanceof Loaded theirs)
        || !theirs.client().id().equals(mine.id())
        || theirs.readOnly()) {
      return refused(Cause.CHANGED, file.path());
    }
    External.OfClient external =
        new External.OfClient(file.path(), file.base(), theirs.client(), theirs.hash());
    if (theirs.client().equals(file.base()) || theirs.client().equals(mine)) {
      accept(external);
      return write(mine, file.saved(theirs.hash(), theirs.client()), content);
    }
    history.keepQuietly(folder.history(Optional.of(mine.id())), json.write(theirs.client()));
    return new SaveOutcome.Changed(external);
  }

  /** At the end of a session the last state of what was saved goes to the history as well. */
  void settle() {
    known.forEach(
        (id, file) -> {
          if (file.home() == Home.CLIENTS) {
            history.settle(folder.history(Optional.of(id)), () -> bytes(file.base()));
          }
        });
  }

  private Optional<byte[]> bytes(@Nullable Client client) {
    try {
      return client == null ? Optional.empty() : Optional.of(json.write(client));
    } catch (BadFileException e) {
      return Optional.empty();
    }
  }

  private ClientFile next(Client client, ClientFile file) {
    int number = file.number() + 1;
    return ClientFile.fresh(folder.clientFile(client, number), number);
  }

  /** Remembered before it is done: should the move fail, the next save writes the file anew. */
  private ClientFile bringBack(Client client, ClientFile file) throws IOException {
    Path home = trash.freeName(folder.clients(), trash.originalName(file.path()));
    ClientFile back = file.movedTo(home, Home.CLIENTS);
    known.put(client.id(), back);
    trash.moveIfThere(file.path(), home);
    return back;
  }

  /**
   * Moves a client's file to the trash with its latest content. What somebody else wrote into the
   * file goes to the trash as well.
   */
  SaveOutcome trash(Client client) {
    ClientFile file = fileOf(client);
    try {
      if (file.home() == Home.CLIENTS && file.known().equals(KnownContent.NOTHING)) {
        return new Saved(file.path());
      }
      if (file.home() == Home.CLIENTS || trash.has(file.path())) {
        keepLatest(client, file);
      }
      return file.home() == Home.TRASH ? new Saved(file.path()) : moveToTrash(client, file);
    } catch (BadFileException e) {
      return refused(Cause.SHAPE, file.path(), e.reason());
    } catch (IOException e) {
      return notSaved(client, e);
    }
  }

  private SaveOutcome moveToTrash(Client client, ClientFile file) throws IOException {
    Path target = trash.nameFor(file.path());
    trash.moveIfThere(file.path(), target);
    known.computeIfPresent(client.id(), (id, now) -> now.movedTo(target, Home.TRASH));
    return new Saved(target);
  }

  private void keepLatest(Client client, ClientFile file) throws IOException, BadFileException {
    if (client.format() > Client.FORMAT) {
      return;
    }
    byte[] content = json.write(client);
    if (!(write(client, file, content) instanceof Saved)) {
      atomic.replace(trash.nameFor(file.path()), content, KnownContent.NOTHING);
    }
  }

  /** Brings a client back from the trash. */
  StoredClient restore(Path trashed) {
    StoredClient stored = reader.read(trashed);
    return stored instanceof Loaded found ? restore(found) : stored;
  }

  private StoredClient restore(Loaded trashed) {
    UUID id = trashed.client().id();
    if (Optional.ofNullable(known.get(id)).filter(f -> f.home() == Home.CLIENTS).isPresent()) {
      return new Unreadable(trashed.file(), Bilingual.text("store.restore.present"));
    }
    try {
      Path home = trash.freeName(folder.clients(), trash.originalName(trashed.file()));
      trash.moveIfThere(trashed.file(), home);
      known.remove(id);
      return register(new Loaded(home, trashed.client(), trashed.hash()));
    } catch (IOException e) {
      return new Unreadable(trashed.file(), FailureText.ofRead(e));
    }
  }

  /** Moves a file that is no client of ours to the trash. */
  SaveOutcome trashFile(Path file) {
    try {
      Path target = trash.nameFor(file);
      trash.moveIfThere(file, target);
      return new Saved(target);
    } catch (IOException e) {
      return new NotSaved(file, FailureText.ofSave(file, e));
    }
  }

  /** Whether no file of ours holds the client of a file that was in the trash. */
  boolean isGone(Loaded trashed) {
    ClientFile file = known.get(trashed.client().id());
    return file == null || file.path().equals(trashed.file());
  }

  private static SaveOutcome refused(Cause why, Path file, Object... more) {
    return new NotSaved(file, FailureText.ofSave(why, file, more));
  }

  private SaveOutcome notSaved(Client client, IOException failure) {
    Path file = fileOf(client).path();
    return new NotSaved(file, FailureText.ofSave(file, failure));
  }
}
