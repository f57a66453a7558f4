package org.gardefou.store;

import org.gardefou.json.StrictJson;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Documents as trees, with their numbers as they stand in the file. */
final class Trees {
  private static final JsonMapper MAPPER =
      StrictJson.mapper()
          .rebuild()
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final ModelJson json = new ModelJson();

  JsonNode of(Client client) {
    return MAPPER.readTree(json.write(client));
  }

  JsonNode of(Freelancer freelancer) {
    return MAPPER.readTree(json.write(freelancer));
  }

  JsonNode read(byte[] content) throws BadFileException {
    String text = Utf8.decode(content);
    try {
      return MAPPER.readTree(text);
    } catch (tools.jackson.core.JacksonException e) {
      throw BadFiles.syntax(e, text);
    }
  }

  Client client(JsonNode tree) throws BadFileException {
    return json.readClient(MAPPER.writeValueAsBytes(tree));
  }

  Freelancer freelancer(JsonNode tree) throws BadFileException {
    return json.readFreelancer(MAPPER.writeValueAsBytes(tree));
  }
}
