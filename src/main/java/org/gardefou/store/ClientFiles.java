package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gardefou.model.Client;
import org.gardefou.store.ClientFile.Home;
import org.gardefou.store.FailureText.Cause;
import org.gardefou.store.SaveOutcome.NotSaved;
import org.gardefou.store.SaveOutcome.Saved;
import org.gardefou.store.StoredClient.Loaded;
import org.gardefou.store.StoredClient.Unreadable;
import org.gardefou.text.Bilingual;

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
  private final Map<UUID, ClientFile> known = new HashMap<>();
  private final Map<UUID, Client> readOnly = new HashMap<>();

  ClientFiles(
      DataFolder folder, AtomicFiles atomic, ClientReader reader, Trash trash, CheckedJson json) {
    this.folder = folder;
    this.atomic = atomic;
    this.reader = reader;
    this.trash = trash;
    this.json = json;
  }

  /** Reads all clients; of two files with the same client, the second is left alone. */
  List<StoredClient> load() {
    List<StoredClient> all = new ArrayList<>();
    for (StoredClient stored : reader.readAll(folder.clients())) {
      all.add(stored instanceof Loaded readable ? register(readable) : stored);
    }
    return all;
  }

  /** Reads one file, wherever it is; a save of its client goes back into it. */
  StoredClient open(Path file) {
    StoredClient stored = reader.read(file);
    return stored instanceof Loaded readable ? register(readable) : stored;
  }

  private StoredClient register(Loaded found) {
    UUID id = found.client().id();
    ClientFile first = known.putIfAbsent(id, ClientFile.found(found.file(), found.hash()));
    if (first != null) {
      return new Unreadable(
          found.file(),
          Bilingual.text("store.bad.copy", found.client().name(), FailureText.name(first.path())));
    }
    if (found.readOnly()) {
      readOnly.put(id, found.client());
    }
    return found;
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
  private SaveOutcome write(Client client, ClientFile file, byte[] content) throws IOException {
    ContentHash hash = ContentHash.of(content);
    known.put(client.id(), file.attempting(hash));
    return switch (atomic.replace(file.path(), content, file.known())) {
      case WriteResult.Written written -> {
        known.put(client.id(), file.saved(written.hash()));
        yield new Saved(file.path());
      }
      case WriteResult.ChangedOnDisk changed when file.known().isConfirmed() -> {
        known.put(client.id(), file);
        yield refused(Cause.CHANGED, changed.file());
      }
      case WriteResult.ChangedOnDisk taken -> write(client, next(client, file), content);
    };
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
    if (write(client, file, content) instanceof NotSaved) {
      atomic.replace(trash.nameFor(file.path()), content, KnownContent.NOTHING);
    }
  }

  /** Brings a client back from the trash. */
  StoredClient restore(Path trashed) {
    StoredClient stored = reader.read(trashed);
    return stored instanceof Loaded readable ? restore(readable) : stored;
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

  private static SaveOutcome refused(Cause why, Path file, Object... more) {
    return new NotSaved(file, FailureText.ofSave(why, file, more));
  }

  private SaveOutcome notSaved(Client client, IOException failure) {
    Path file = fileOf(client).path();
    return new NotSaved(file, FailureText.ofSave(file, failure));
  }
}
