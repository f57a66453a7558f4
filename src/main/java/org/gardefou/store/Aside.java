package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Files that cannot be read, out of the way of new ones: {@code name.json.unreadable-20261125}. */
record Aside(FileOperations files, AtomicFiles atomic, Clock clock) {
  Path put(Path file) throws IOException {
    String name =
        FailureText.name(file)
            + ".unreadable-"
            + DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock));
    Path target = file.resolveSibling(name);
    for (int i = 2; files.kind(target) != FileOperations.Kind.MISSING; i++) {
      target = file.resolveSibling(name + "-" + i);
    }
    atomic.move(file, target);
    return target;
  }
}
