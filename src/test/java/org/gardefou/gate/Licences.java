package org.gardefou.gate;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.json.StrictJson;
import tools.jackson.databind.JsonNode;

/** From a CycloneDX bill of materials to the list that the program shows. */
final class Licences {
  private Licences() {}

  /** Name, version and licence of each part, by name; JavaFX has some parts twice. */
  static String of(String bill) {
    return StrictJson.mapper()
        .readTree(bill)
        .path("components")
        .valueStream()
        .map(Licences::line)
        .distinct()
        .sorted()
        .collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
  }

  private static String line(JsonNode part) {
    String licences =
        part.path("licenses")
            .valueStream()
            .map(Licences::licence)
            .collect(Collectors.joining(", "));
    return "{\"name\": %s, \"version\": %s, \"licence\": \"%s\"}"
        .formatted(part.path("name"), part.path("version"), licences);
  }

  /** An SPDX identifier, or else the name that the part gives it, or an SPDX expression. */
  private static String licence(JsonNode entry) {
    return Stream.of(
            entry.path("license").path("id"),
            entry.path("license").path("name"),
            entry.path("expression"))
        .filter(JsonNode::isString)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a part without licence: " + entry))
        .stringValue();
  }
}
