package org.gardefou.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gardefou.json.StrictJson;
import org.gardefou.ui.settings.About;
import tools.jackson.databind.JsonNode;

/** What the program contains of others: its libraries as the build lists them, fonts, Java. */
final class Licences {
  private static final List<About.Library> MORE =
      List.of(
          new About.Library("Inter", "4.1", "OFL-1.1"),
          new About.Library("OpenJDK", "", "GPL-2.0-with-classpath-exception"));

  private Licences() {}

  static List<About.Library> all() {
    return Stream.concat(
            StrictJson.mapper()
                .readTree(read("licences.json"))
                .valueStream()
                .map(Licences::library),
            MORE.stream())
        .toList();
  }

  private static About.Library library(JsonNode node) {
    return new About.Library(
        node.path("name").asString(),
        node.path("version").asString(),
        node.path("licence").asString());
  }

  /** The licence of the program itself. */
  static String own() {
    return new String(read("LICENSE.txt"), StandardCharsets.UTF_8);
  }

  private static byte[] read(String name) {
    try (InputStream in = Objects.requireNonNull(Licences.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
