package org.gardefou.store.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gardefou.store.FileOperations;
import org.gardefou.store.ForwardingOperations;

/** A disk that remembers what was done to it, so that a crash at any moment can be acted out. */
final class RecordingOperations extends ForwardingOperations {
  /** What changes a disk, or makes changes last. */
  sealed interface Step {
    /** An empty file gets a name. */
    record Created(Path file) implements Step {}

    /** Bytes are added to a file. */
    record Written(Path file, byte[] content) implements Step {}

    /** The content of a file lasts from here on. */
    record Forced(Path file) implements Step {}

    /** A name is given away; a file that has the new name already is gone. */
    record Moved(Path from, Path to) implements Step {}

    /** A name is gone. */
    record Deleted(Path file) implements Step {}

    /** The names in a folder last from here on. */
    record FolderForced(Path folder) implements Step {}
  }

  private final List<Step> steps = new ArrayList<>();

  RecordingOperations(FileOperations real) {
    super(real);
  }

  /** What was done since the beginning or the last {@link #forget}. */
  List<Step> steps() {
    return List.copyOf(steps);
  }

  void forget() {
    steps.clear();
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    super.move(from, to);
    steps.add(new Step.Moved(from, to));
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    super.forceFolder(folder);
    steps.add(new Step.FolderForced(folder));
  }

  @Override
  public void delete(Path file) throws IOException {
    super.delete(file);
    steps.add(new Step.Deleted(file));
  }

  @Override
  public Sink create(Path file) throws IOException {
    Sink sink = super.create(file);
    steps.add(new Step.Created(file));
    return new RecordingSink(file, sink);
  }

  /** Only a file with several names is written in place, and here none has. */
  @Override
  public Sink overwrite(Path file) {
    throw new UnsupportedOperationException("this would destroy what was there");
  }

  private final class RecordingSink implements Sink {
    private final Path file;
    private final Sink sink;

    RecordingSink(Path file, Sink sink) {
      this.file = file;
      this.sink = sink;
    }

    @Override
    public void write(byte[] content) throws IOException {
      sink.write(content);
      steps.add(new Step.Written(file, content.clone()));
    }

    @Override
    public void force() throws IOException {
      sink.force();
      steps.add(new Step.Forced(file));
    }

    @Override
    public void close() throws IOException {
      sink.close();
    }
  }
}
