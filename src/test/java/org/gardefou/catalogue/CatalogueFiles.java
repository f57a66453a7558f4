package org.gardefou.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gardefou.json.StrictJson;
import tools.jackson.databind.JsonNode;

/** The files of the built-in catalogue as JSON, for what the loaded catalogue no longer tells. */
final class CatalogueFiles {
  private CatalogueFiles() {}

  /** A file by its name. */
  static JsonNode read(String name) throws IOException {
    try (InputStream in = CatalogueLoader.class.getResourceAsStream(name)) {
      return StrictJson.mapper().readTree(Objects.requireNonNull(in, name));
    }
  }

  /** All files with facts, rules and clauses. */
  static Stream<JsonNode> parts() throws IOException {
    return read("catalogue.json")
        .get("files")
        .valueStream()
        .map(name -> name.stringValue() + ".json")
        .map(CatalogueFiles::part);
  }

  private static JsonNode part(String name) {
    try {
      return read(name);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The scale of each fact that is answered in words. */
  static Map<String, String> scales() throws IOException {
    Map<String, String> scales = new HashMap<>();
    parts()
        .flatMap(part -> part.get("facts").valueStream())
        .filter(fact -> fact.has("scale"))
        .forEach(fact -> scales.put(fact.get("id").stringValue(), fact.get("scale").stringValue()));
    return scales;
  }
}
