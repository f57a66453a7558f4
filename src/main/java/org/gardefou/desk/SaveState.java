package org.gardefou.desk;

import java.nio.file.Path;
import java.time.Instant;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/** Where her work is. Always visible in the window. */
public sealed interface SaveState {
  /** Everything is on disk; {@code at} is the last save of this session, null before the first. */
  record Saved(@Nullable Instant at) implements SaveState {}

  /** Edits wait for the next autosave. */
  record Pending() implements SaveState {}

  /** A file was changed here and elsewhere in the same place; its save waits for her choice. */
  record Asking() implements SaveState {}

  /**
   * The last save failed; the work is in memory, the old file is untouched. {@code reason} is a
   * sentence for her.
   */
  record Failed(Text reason, Path file) implements SaveState {}
}
