package org.gardefou.ui.decision;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.gardefou.desk.ExportResult;

/** Writes a document to disk, such as {@code desk::export}. */
@FunctionalInterface
public interface DocumentWriter {
  /** Writes it whole or not at all; {@code done} hears what happened, on the owner's thread. */
  void write(Path target, byte[] content, Consumer<ExportResult> done);
}
