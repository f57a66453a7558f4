package org.gardefou.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small helpers for JSON trees whose keys keep their order. */
final class Nodes {
  private static final JsonMapper MAPPER = StrictJson.mapper();

  private Nodes() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode words(Iterable<String> words) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    words.forEach(array::add);
    return array;
  }

  static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> node) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> array.add(node.apply(item)));
    return array;
  }

  /** A figure with one decimal at most. */
  static BigDecimal figure(double number) {
    return StrictJson.plain(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
  }

  /** A value as the scalar that it is in files. */
  static void put(ObjectNode node, String key, Value value) {
    switch (value) {
      case Value.YesNo yesNo -> node.put(key, yesNo.yes());
      case Value.Word word -> node.put(key, word.id());
      case Value.Number number -> node.put(key, StrictJson.plain(number.number()));
    }
  }

  static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  static String written(ObjectNode node) {
    return MAPPER.writeValueAsString(node) + "\n";
  }

  static String written(ArrayNode node) {
    return MAPPER.writeValueAsString(node) + "\n";
  }
}
