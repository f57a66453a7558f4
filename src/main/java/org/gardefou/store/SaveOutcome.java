package org.gardefou.store;

import java.nio.file.Path;
import org.gardefou.model.Text;

/** What became of a change of the files. */
public sealed interface SaveOutcome {
  /** It is on the disk. */
  record Saved(Path file) implements SaveOutcome {}

  /** It is not; {@code reason} says what happened, where the work is safe and what to do. */
  record NotSaved(Path file, Text reason) implements SaveOutcome {}

  /** It is not, since somebody else changed the file: both states have to be brought together. */
  record Changed(External external) implements SaveOutcome {}
}
