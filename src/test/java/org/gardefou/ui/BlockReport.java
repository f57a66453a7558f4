package org.gardefou.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file that lists what kept the JavaFX thread busy; the processes of one build share it, the
 * next build begins it anew.
 */
record BlockReport(Path file) {
  /** Adds a line for each of them; with {@code fail} they are the fault of the test. */
  void add(String test, List<Watchdog.Block> blocks, boolean fail) {
    if (!blocks.isEmpty()) {
      String lines = blocks.stream().map(b -> test + ": " + b + "\n").collect(Collectors.joining());
      write(lines);
      if (fail) {
        throw new AssertionError("JavaFX thread blocked. " + lines);
      }
    }
  }

  private void write(String lines) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (isOld()) {
        Files.deleteIfExists(file);
      }
      Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Written before the build began that has started this process. */
  private boolean isOld() throws IOException {
    Optional<Instant> begun =
        ProcessHandle.current().parent().flatMap(parent -> parent.info().startInstant());
    return begun.isPresent()
        && Files.exists(file)
        && Files.getLastModifiedTime(file).compareTo(FileTime.from(begun.get())) < 0;
  }
}
