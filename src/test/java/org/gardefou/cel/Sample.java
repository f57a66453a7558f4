package org.gardefou.cel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A line of a file of samples: a source, {@code =>}, and what is expected of it.
 *
 * @param source with line ends where the file has {@code \n} outside of an escape
 */
record Sample(String source, String expected) {
  /** The samples of a file beside this class; empty lines and those with # are left out. */
  static Stream<Sample> read(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(file), file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Sample::of);
    }
  }

  private static Sample of(String line) {
    int arrow = line.lastIndexOf("=>");
    String source = line.substring(0, arrow).stripTrailing();
    return new Sample(source.replace("\\n", "\n"), line.substring(arrow + 2).strip());
  }

  @Override
  public String toString() {
    return source;
  }
}
