package org.gardefou.store;

import java.nio.file.Path;

/** What became of a write that did not fail. */
public sealed interface WriteResult {
  /** The file has the new content. */
  record Written(Path file, ContentHash hash) implements WriteResult {}

  /** Somebody else changed the file since it was read; nothing was written. */
  record ChangedOnDisk(Path file) implements WriteResult {}
}
