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
  private KnownContent known = KnownContent.NOTHING;
  private @Nullable Text unreadable;

  FreelancerFile(
      Path file, FileOperations files, AtomicFiles atomic, ClientReader reader, CheckedJson json) {
    this.file = file;
    this.files = files;
    this.atomic = atomic;
    this.reader = reader;
    this.json = json;
  }

  Freelancer load() {
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
    return freelancer;
  }

  /** The file, if it could not be read. */
  Optional<StoredClient.Unreadable> unreadable() {
    return Optional.ofNullable(unreadable).map(why -> new StoredClient.Unreadable(file, why));
  }

  SaveOutcome save(Freelancer freelancer) {
    if (unreadable != null) {
      return refused(Cause.UNREADABLE);
    }
    if (freelancer.format() > Freelancer.FORMAT) {
      return refused(Cause.NEWER);
    }
    try {
      return write(json.write(freelancer));
    } catch (BadFileException e) {
      return refused(Cause.SHAPE, e.reason());
    } catch (IOException e) {
      return new NotSaved(file, FailureText.ofSave(file, e));
    }
  }

  private SaveOutcome write(byte[] content) throws IOException {
    KnownContent before = known;
    known = before.withAttempt(ContentHash.of(content));
    return switch (atomic.replace(file, content, before)) {
      case WriteResult.Written written -> {
        known = KnownContent.of(written.hash());
        yield new Saved(file);
      }
      case WriteResult.ChangedOnDisk changed -> {
        known = before;
        yield refused(Cause.CHANGED);
      }
    };
  }

  private SaveOutcome refused(Cause why, Object... more) {
    return new NotSaved(file, FailureText.ofSave(why, file, more));
  }
}
