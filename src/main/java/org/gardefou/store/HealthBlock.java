package org.gardefou.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Answer;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
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
  private static final String CHECK_INS = "checkIns";
  private static final String BEFORE = "before";
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
    Map<String, Answer> health = only(mission.answers(), HealthBlock::isHealth);
    Map<String, Map<String, Answer>> before = before(mission.checkIns());
    if (health.isEmpty() && mission.strain().isEmpty() && before.isEmpty()) {
      return mission;
    }
    Map<String, Object> block = new LinkedHashMap<>(unknown(mission.extra().get(BLOCK)));
    if (!health.isEmpty()) {
      block.put(ANSWERS, health);
    }
    if (!mission.strain().isEmpty()) {
      block.put(STRAIN, mission.strain());
    }
    if (!before.isEmpty()) {
      Map<String, Object> all = new LinkedHashMap<>(unknown(block.get(BEFORE)));
      all.putAll(before);
      block.put(BEFORE, all);
    }
    Map<String, Object> extra = new LinkedHashMap<>(mission.extra());
    extra.put(BLOCK, block);
    return mission
        .withAnswers(only(mission.answers(), id -> !isHealth(id)))
        .withCheckIns(mission.checkIns().stream().map(HealthBlock::apart).toList())
        .withStrain(List.of())
        .withExtra(extra);
  }

  private static CheckIn apart(CheckIn checkIn) {
    return checkIn.withOnlyBefore(only(checkIn.before(), id -> !isHealth(id)));
  }

  /** What a check-in replaced, by the place of the check-in in its list. */
  private static Map<String, Map<String, Answer>> before(List<CheckIn> checkIns) {
    Map<String, Map<String, Answer>> all = new LinkedHashMap<>();
    for (int i = 0; i < checkIns.size(); i++) {
      Map<String, Answer> health = only(checkIns.get(i).before(), HealthBlock::isHealth);
      if (!health.isEmpty()) {
        all.put(String.valueOf(i), health);
      }
    }
    return all;
  }

  private static boolean isHealth(String id) {
    return id.startsWith(PREFIX);
  }

  private static Map<String, Answer> only(Map<String, Answer> answers, Predicate<String> ids) {
    Map<String, Answer> some = new TreeMap<>(answers);
    some.keySet().removeIf(ids.negate());
    return some;
  }

  /** What a newer version put into the block stays in it. */
  private static Map<String, Object> unknown(@Nullable Object block) {
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
        object.withObjectProperty(ANSWERS).setAll(answers);
        block.remove(ANSWERS);
      }
      joinBefore(object.get(CHECK_INS), block);
      if (block.get(STRAIN) != null && object.get(STRAIN) == null) {
        object.set(STRAIN, block.remove(STRAIN));
      }
      if (block.isEmpty()) {
        object.remove(BLOCK);
      }
    }
  }

  /** What belongs to no check-in that is there stays in the block. */
  private static void joinBefore(@Nullable JsonNode checkIns, ObjectNode block) {
    if (block.get(BEFORE) instanceof ObjectNode before && checkIns instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i) instanceof ObjectNode checkIn
            && before.get(String.valueOf(i)) instanceof ObjectNode replaced) {
          checkIn.withObjectProperty(BEFORE).setAll(replaced);
          before.remove(String.valueOf(i));
        }
      }
      if (before.isEmpty()) {
        block.remove(BEFORE);
      }
    }
  }

  /** Where something is in the file: in the block, if it came from there. */
  static JsonPath inFile(JsonPath path, Placed root) {
    List<Object> steps = path.steps();
    if (steps.size() < 3 || !steps.getFirst().equals("missions")) {
      return path;
    }
    List<Object> inBlock = inBlock(steps);
    boolean there = root.has(new JsonPath(inBlock.subList(0, Math.min(inBlock.size(), 5))));
    return there ? new JsonPath(inBlock) : path;
  }

  private static List<Object> inBlock(List<Object> steps) {
    List<Object> inBlock = new ArrayList<>(steps);
    if (List.of(ANSWERS, STRAIN).contains(steps.get(2))) {
      inBlock.add(2, BLOCK);
    } else if (steps.size() > 4 && steps.get(2).equals(CHECK_INS) && steps.get(4).equals(BEFORE)) {
      inBlock.subList(2, 5).clear();
      inBlock.addAll(2, List.of(BLOCK, BEFORE, String.valueOf(steps.get(3))));
    }
    return inBlock;
  }
}
