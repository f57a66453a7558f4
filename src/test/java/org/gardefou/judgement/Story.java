package org.gardefou.judgement;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gardefou.json.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * What the source of a real story concluded.
 *
 * @param verdict {@code accept}, {@code conditions} or {@code decline}
 * @param also verdicts for which the source leaves room
 * @param mustRaise criteria, in the words of the labels, that a good tool must show
 * @param mustNot criteria in which a caution would be a false alarm
 */
record Story(
    String id, String verdict, Set<String> also, List<String> mustRaise, List<String> mustNot) {

  /** The stories of one set, in the order of their numbers. */
  static List<Story> set(String name) throws IOException {
    JsonNode labels = read(name + ".json");
    List<Story> stories = new ArrayList<>();
    labels.propertyNames().forEach(id -> stories.add(of(id, labels.get(id))));
    return stories;
  }

  private static Story of(String id, JsonNode label) {
    Set<String> also = new TreeSet<>();
    label.get("alsoAcceptable").forEach(v -> also.add(v.stringValue()));
    return new Story(
        id,
        label.get("verdict").stringValue(),
        also,
        criteria(label.get("mustRaise")),
        criteria(label.get("mustNotRaise")));
  }

  private static List<String> criteria(JsonNode flags) {
    List<String> all = new ArrayList<>();
    flags.forEach(flag -> all.add(flag.get("criterion").stringValue()));
    return all;
  }

  static JsonNode read(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Story.class.getResourceAsStream(file), file)) {
      return StrictJson.mapper().readTree(in);
    }
  }

  boolean accepts(String given) {
    return verdict.equals(given) || also.contains(given);
  }
}
