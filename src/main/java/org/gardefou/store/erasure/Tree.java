package org.gardefou.store.erasure;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gardefou.json.StrictJson;
import org.gardefou.privacy.Names;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Any JSON document as maps, lists and values; names are found in values and in properties. */
final class Tree {
  private static final JsonMapper MAPPER = StrictJson.mapper();
  private static final String MISSIONS = "missions";

  private final @Nullable Object root;

  private Tree(@Nullable Object root) {
    this.root = root;
  }

  /** The document; nothing where it is no JSON. */
  static Optional<Tree> of(byte[] content) {
    try {
      return Optional.of(new Tree(MAPPER.readValue(content, Object.class)));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  byte[] bytes() {
    return (MAPPER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Whether the document itself, or one inside it, is the client with this id. */
  boolean isOf(String id) {
    return root instanceof Map<?, ?> map && isOf(map, id);
  }

  private static boolean isOf(Map<?, ?> map, String id) {
    return id.equals(map.get("id"))
        || map.values().stream().anyMatch(v -> v instanceof Map<?, ?> inner && isOf(inner, id));
  }

  /** How often the names occur in each part. */
  Map<String, Integer> counts(Names names) {
    Map<String, Integer> counts = new TreeMap<>();
    count(root, "", names, counts);
    return counts;
  }

  /** A part is a property of the document, or of one of its missions. */
  private static void count(
      @Nullable Object value, String part, Names names, Map<String, Integer> counts) {
    switch (value) {
      case String text -> add(counts, part, names.count(text));
      case List<?> list -> list.forEach(item -> count(item, part, names, counts));
      case Map<?, ?> map ->
          map.forEach(
              (key, inner) -> {
                String name = String.valueOf(key);
                String place = part.isEmpty() || part.equals(MISSIONS) ? name : part;
                add(counts, place, names.count(name));
                count(inner, place, names, counts);
              });
      case null, default -> {}
    }
  }

  private static void add(Map<String, Integer> counts, String part, int count) {
    if (count > 0) {
      counts.merge(part, count, Integer::sum);
    }
  }

  /** The document with a mark in the place of each name. */
  Tree without(Names names, String mark) {
    return new Tree(replaced(root, names, mark));
  }

  private static @Nullable Object replaced(@Nullable Object value, Names names, String mark) {
    return switch (value) {
      case String text -> names.replace(text, mark);
      case List<?> list -> list.stream().map(item -> replaced(item, names, mark)).toList();
      case Map<?, ?> map -> replaced(map, names, mark);
      case null, default -> value;
    };
  }

  private static Map<String, @Nullable Object> replaced(Map<?, ?> map, Names names, String mark) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          String name = names.replace(String.valueOf(key), mark);
          for (int i = 2; all.containsKey(name); i++) {
            name = names.replace(String.valueOf(key), mark) + " " + i;
          }
          all.put(name, replaced(value, names, mark));
        });
    return all;
  }
}
