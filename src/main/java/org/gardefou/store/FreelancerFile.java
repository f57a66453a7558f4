package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;
import org.gardefou.store.FailureText.Cause;
import org.gardefou.store.SaveOutcome.NotSaved;
import org.gardefou.store.SaveOutcome.Saved;
import org.jspecify.annotations.Nullable;

/**
 * Her profile. One that could not be read is never written over: for this session there is an
 * unchanged one, and what she changes stays in memory.
 */
final class FreelancerFile {
  private final Path file;
  private final FileOperations files;
  private final AtomicFiles atomic;
  private final ClientReader reader;
  private final CheckedJson json;
  private final FileHistory history;
  private final Path copies;
  private KnownContent known = KnownContent.NOTHING;
  private @Nullable Freelancer base;
  private @Nullable Text unreadable;

  FreelancerFile(
      DataFolder folder,
      FileOperations files,
      AtomicFiles atomic,
      ClientReader reader,
      CheckedJson json,
      FileHistory history) {
    this.file = folder.freelancer();
    this.copies = folder.history(Optional.empty());
    this.history = history;
    this.files = files;
    this.atomic = atomic;
    this.reader = reader;
    this.json = json;
  }

  Freelancer load() {
    known = KnownContent.NOTHING;
    base = null;
    unreadable = null;
    try {
      return files.kind(file) == FileOperations.Kind.MISSING ? Freelancer.create() : read();
    } catch (BadFileException e) {
      unreadable = e.reason();
    } catch (IOException e) {
      unreadable = FailureText.ofRead(e);
    }
    return Freelancer.create();
  }

  private Freelancer read() throws IOException, BadFileException {
    byte[] content = reader.content(file);
    Freelancer freelancer = json.readFreelancer(content);
    known = KnownContent.of(ContentHash.of(content));
    base = freelancer;
    return freelancer;
  }

  /** The file as it lies there, if there is one. */
  Optional<Listed> listed() throws IOException {
    return files.kind(file) == FileOperations.Kind.MISSING
        ? Optional.empty()
        : Optional.of(new Listed(file, files.modified(file), files.size(file)));
  }

  /** The file, if it could not be read. */
  Optional<StoredClient.Unreadable> unreadable() {
    return Optional.ofNullable(unreadable).map(why -> new StoredClient.Unreadable(file, why));
  }

  /** The file that could not be read is out of the way. */
  void forget(Path gone) {
    if (gone.equals(file)) {
      unreadable = null;
    }
  }

  SaveOutcome save(Freelancer freelancer) {
    if (unreadable != null) {
      return refused(Cause.UNREADABLE);
    }
    if (freelancer.format() > Freelancer.FORMAT) {
      return refused(Cause.NEWER);
    }
    try {
      return write(freelancer, json.write(freelancer));
    } catch (BadFileException e) {
      return refused(Cause.SHAPE, e.reason());
    } catch (IOException e) {
      return new NotSaved(file, FailureText.ofSave(file, e));
    }
  }

  private SaveOutcome write(Freelancer mine, byte[] content) throws IOException, BadFileException {
    ContentHash hash = ContentHash.of(content);
    if (base != null && !known.isExactly(hash) && history.isDue(copies)) {
      history.keepQuietly(copies, file, known);
    }
    KnownContent before = known;
    known = before.withAttempt(hash);
    return switch (atomic.replace(file, content, before)) {
      case WriteResult.Written written -> {
        accept(written.hash(), mine);
        yield new Saved(file);
      }
      case WriteResult.ChangedOnDisk changed -> {
        known = before;
        yield changed(mine, content);
      }
    };
  }

  /** The same profile in another layout is no change; nor is what we are about to write. */
  private SaveOutcome changed(Freelancer mine, byte[] content)
      throws IOException, BadFileException {
    Optional<External.OfProfile> external = external();
    if (external.isEmpty()) {
      return refused(Cause.CHANGED);
    }
    Freelancer theirs = external.get().theirs();
    if (theirs.equals(base) || theirs.equals(mine)) {
      accept(external.get().hash(), theirs);
      return write(mine, content);
    }
    history.keepQuietly(copies, json.write(theirs));
    return new SaveOutcome.Changed(external.get());
  }

  /** What somebody else wrote; nothing where it is what we know, or cannot be read. */
  Optional<External.OfProfile> external() throws IOException {
    try {
      byte[] content = reader.content(file);
      ContentHash hash = ContentHash.of(content);
      Freelancer theirs = json.readFreelancer(content);
      return known.contains(hash) || theirs.format() > Freelancer.FORMAT
          ? Optional.empty()
          : Optional.of(new External.OfProfile(file, base, theirs, hash));
    } catch (BadFileException e) {
      return Optional.empty();
    }
  }

  /** From now on this content may be replaced. */
  void accept(ContentHash hash, Freelancer content) {
    known = KnownContent.of(hash);
    base = content;
  }

  /** At the end of a session the last state goes to the history as well. */
  void settle() {
    try {
      if (base != null) {
        byte[] content = json.write(base);
        history.settle(copies, () -> Optional.of(content));
      }
    } catch (BadFileException e) {
      // It was written and read before; nothing is lost without the copy.
    }
  }

  private SaveOutcome refused(Cause why, Object... more) {
    return new NotSaved(file, FailureText.ofSave(why, file, more));
  }
}
