package org.gardefou.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How two states of one value are compared, and brought together. */
enum Shape {
  /** Field by field. */
  FIELDS,
  /** A list whose elements have an id of their own: element by element. */
  KEYED,
  /** A list in which an element is there or not: what both added stays. */
  BAG,
  /** As a whole. */
  WHOLE;

  /** The property that tells the elements of a list apart, by the name of the list. */
  private static final Map<String, String> KEYS =
      Map.of(
          "missions", "id",
          "entries", "id",
          "letters", "id",
          "agreements", "clause",
          "edits", "block",
          "ownQuestions", "id",
          "ownRules", "id");

  private static final Set<String> BAGS =
      Set.of(
          "decisions",
          "rehearsals",
          "checkIns",
          "strain",
          "people",
          "ownAnswers",
          "mine",
          "option",
          "never",
          "switchedOff",
          "ownBlocks");

  /** Objects whose fields make sense only together. */
  private static final Set<String> UNITS = Set.of("answers");

  /** The shape of a value under a path; every state that is there must allow it. */
  static Shape of(List<String> path, List<@Nullable JsonNode> states) {
    List<JsonNode> there = states.stream().flatMap(s -> Optional.ofNullable(s).stream()).toList();
    String name = path.isEmpty() ? "" : path.getLast();
    if (there.stream().allMatch(JsonNode::isObject)) {
      return path.size() > 1 && UNITS.contains(path.get(path.size() - 2)) ? WHOLE : FIELDS;
    }
    if (!there.stream().allMatch(JsonNode::isArray)) {
      return WHOLE;
    }
    if (KEYS.containsKey(name) && there.stream().allMatch(list -> isKeyed(name, list))) {
      return KEYED;
    }
    return BAGS.contains(name) ? BAG : WHOLE;
  }

  /** Whether a path leads to an element of a list: it is there or not, never half of it. */
  static boolean isElement(List<String> path) {
    return path.size() > 1 && KEYS.containsKey(path.get(path.size() - 2));
  }

  private static boolean isKeyed(String name, JsonNode list) {
    return children(KEYED, name, list).size() == list.size();
  }

  /** The parts of a value by their keys, in their order; none where there is no value. */
  static Map<String, JsonNode> children(Shape shape, String name, @Nullable JsonNode value) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    switch (value) {
      case ObjectNode object -> object.properties().forEach(e -> all.put(e.getKey(), e.getValue()));
      case ArrayNode array when shape == KEYED ->
          array.forEach(element -> key(name, element).ifPresent(key -> all.put(key, element)));
      case ArrayNode array -> array.forEach(element -> count(all, element));
      case null, default -> {}
    }
    return all;
  }

  /** The same element twice is two elements. */
  private static void count(Map<String, JsonNode> all, JsonNode element) {
    String key = element.toString();
    for (int i = 2; all.putIfAbsent(key, element) != null; i++) {
      key = element + "#" + i;
    }
  }

  private static Optional<String> key(String list, JsonNode element) {
    return Optional.ofNullable(element.get(KEYS.getOrDefault(list, "id")))
        .filter(JsonNode::isString)
        .map(JsonNode::asString);
  }
}
