package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Names in the trash: the name of the file and the moment of the deletion. */
final class Trash {
  private static final String EXTENSION = ".json";
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final Pattern DATED = Pattern.compile("\\.deleted-[0-9]{8}-[0-9]{6}(-[0-9]+)?$");

  private final Path folder;
  private final FileOperations files;
  private final AtomicFiles atomic;
  private final Clock clock;

  Trash(Path folder, FileOperations files, AtomicFiles atomic, Clock clock) {
    this.folder = folder;
    this.files = files;
    this.atomic = atomic;
    this.clock = clock;
  }

  /** A free name in the trash for a file that is deleted now. */
  Path nameFor(Path file) throws IOException {
    String now = MOMENT.format(LocalDateTime.now(clock));
    return freeName(folder, stem(file) + ".deleted-" + now + EXTENSION);
  }

  /** The name that a file in the trash had before. */
  String originalName(Path trashed) {
    return DATED.matcher(stem(trashed)).replaceFirst("") + EXTENSION;
  }

  /** A name in a folder that nothing has yet: the given one, or one with a number. */
  Path freeName(Path where, String name) throws IOException {
    String stem = name.substring(0, name.length() - EXTENSION.length());
    Path candidate = where.resolve(name);
    for (int i = 2; files.kind(candidate) != FileOperations.Kind.MISSING; i++) {
      candidate = where.resolve(stem + "-" + i + EXTENSION);
    }
    return candidate;
  }

  /** Whether a file is still there: she may have emptied the trash by hand. */
  boolean has(Path file) throws IOException {
    return files.kind(file) != FileOperations.Kind.MISSING;
  }

  /** Moves a file; nothing where somebody took it away already. */
  void moveIfThere(Path from, Path to) throws IOException {
    if (has(from)) {
      atomic.move(from, to);
    }
  }

  private static String stem(Path file) {
    String name = FailureText.name(file);
    return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
  }
}
