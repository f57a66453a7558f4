package org.gardefou.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Her health stands in a block of its own in a client’s file, so that whoever hands the file on can
 * take it out in one piece (domain.md C (f)). In memory there is no block; files without one are
 * read as well.
 */
final class HealthBlock {
  /** What the ids of health facts begin with: the key of the criterion that is marked health. */
  static final String PREFIX = "health.";

  private static final String BLOCK = "health";
  private static final String ANSWERS = "answers";
  private static final String STRAIN = "strain";
  private static final JsonMapper MAPPER =
      StrictJson.mapper()
          .rebuild()
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private HealthBlock() {}

  /** The client as it is written. */
  static Client apart(Client client) {
    return client.withMissions(client.missions().stream().map(HealthBlock::apart).toList());
  }

  private static Mission apart(Mission mission) {
    Map<String, Answer> health = only(mission, id -> id.startsWith(PREFIX));
    if (health.isEmpty() && mission.strain().isEmpty()) {
      return mission;
    }
    Map<String, Object> block = new LinkedHashMap<>(unknown(mission.extra().get(BLOCK)));
    if (!health.isEmpty()) {
      block.put(ANSWERS, health);
    }
    if (!mission.strain().isEmpty()) {
      block.put(STRAIN, mission.strain());
    }
    Map<String, Object> extra = new LinkedHashMap<>(mission.extra());
    extra.put(BLOCK, block);
    return mission
        .withAnswers(only(mission, id -> !id.startsWith(PREFIX)))
        .withStrain(List.of())
        .withExtra(extra);
  }

  private static Map<String, Answer> only(Mission mission, Predicate<String> ids) {
    Map<String, Answer> some = new TreeMap<>(mission.answers());
    some.keySet().removeIf(ids.negate());
    return some;
  }

  /** What a newer version put into the block stays in it. */
  private static Map<String, Object> unknown(@org.jspecify.annotations.Nullable Object block) {
    Map<String, Object> all = new LinkedHashMap<>();
    if (block instanceof Map<?, ?> map) {
      map.forEach((key, value) -> all.put(String.valueOf(key), value));
    }
    return all;
  }

  /** The text with every block taken apart again; as it is where there is none. */
  static String joined(String text) {
    if (!text.contains("\"" + BLOCK + "\"")) {
      return text;
    }
    try {
      JsonNode root = MAPPER.readTree(text);
      root.path("missions").forEach(HealthBlock::join);
      return MAPPER.writeValueAsString(root);
    } catch (JacksonException e) {
      return text; // The reader says what is wrong, and where.
    }
  }

  private static void join(JsonNode mission) {
    if (mission instanceof ObjectNode object && object.get(BLOCK) instanceof ObjectNode block) {
      if (block.get(ANSWERS) instanceof ObjectNode answers) {
        answers
            .properties()
            .forEach(
                answer ->
                    object.withObjectProperty(ANSWERS).set(answer.getKey(), answer.getValue()));
        block.remove(ANSWERS);
      }
      if (block.get(STRAIN) != null && object.get(STRAIN) == null) {
        object.set(STRAIN, block.remove(STRAIN));
      }
      if (block.isEmpty()) {
        object.remove(BLOCK);
      }
    }
  }

  /** Where something is in the file: in the block, if it came from there. */
  static JsonPath inFile(JsonPath path, Placed root) {
    List<Object> steps = path.steps();
    if (steps.size() < 3 || !steps.getFirst().equals("missions")) {
      return path;
    }
    List<Object> inBlock = new ArrayList<>(steps);
    inBlock.add(2, BLOCK);
    boolean there =
        List.of(ANSWERS, STRAIN).contains(steps.get(2))
            && root.has(new JsonPath(inBlock.subList(0, Math.min(inBlock.size(), 5))));
    return there ? new JsonPath(inBlock) : path;
  }
}
