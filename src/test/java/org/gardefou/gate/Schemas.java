package org.gardefou.gate;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The published JSON Schemas. */
final class Schemas {
  private static final String PLACE = "https://schemas.invalid/";
  private static final String ENDING = ".schema.json";

  private final SchemaRegistry registry;

  Schemas() throws IOException {
    Map<String, String> files = new HashMap<>();
    for (Path file : Project.files(Project.ROOT.resolve("docs/schema"), ENDING)) {
      files.put(PLACE + file.getFileName(), Files.readString(file));
    }
    registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(files));
  }

  /** What a schema finds wrong in a document. */
  List<String> problems(String schema, JsonNode document) {
    return registry
        .getSchema(SchemaLocation.of(PLACE + schema + ENDING))
        .validate(document)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
