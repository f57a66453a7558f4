package org.gardefou.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.gardefou.store.AtomicFiles;
import org.gardefou.store.DiskOperations;
import org.gardefou.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** Where a result goes: a file, written whole or not at all, or the terminal. */
record Output(PrintStream out, @Nullable Path file) {

  void write(byte[] content) throws UsageException {
    if (file == null) {
      out.write(content, 0, content.length);
      out.flush();
    } else {
      save(file, content);
    }
  }

  static void save(Path file, byte[] content) throws UsageException {
    try {
      new AtomicFiles(new DiskOperations()).write(file.toAbsolutePath(), content);
    } catch (IOException e) {
      throw new UsageException(
          Bilingual.text("cli.error.write", file, e.getClass().getSimpleName()));
    }
  }

  void write(String text) throws UsageException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }
}
