package org.gardefou.desk;

import java.nio.file.Path;
import org.gardefou.model.Text;

/** What became of an export. */
public sealed interface ExportResult {
  /** The document is there. */
  record Written(Path file) implements ExportResult {}

  /** It was called off; nothing was written. */
  record Stopped(Path file) implements ExportResult {}

  /** It is not; {@code reason} is a sentence for her. */
  record Failed(Path file, Text reason) implements ExportResult {}
}
