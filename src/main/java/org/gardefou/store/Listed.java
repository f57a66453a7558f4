package org.gardefou.store;

import java.nio.file.Path;
import java.time.Instant;

/** A file of a client that was seen and not read yet, with its date and size. */
public record Listed(Path file, Instant modified, long size) {}
