package org.gardefou.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Gives pieces from elsewhere new ids where theirs are taken, and carries the new names of
 * questions into the rules that read them.
 *
 * @param renamed new ids by old ones; grows
 */
record OwnRenaming(Map<String, String> renamed) {
  /** Where a rule names questions: conditions, and slots of sentences. */
  private static final Set<String> NAMING = Set.of("tiers", "evidence", "question");

  /** The pieces, each under a free id; one that she has already keeps its own. */
  List<Map<String, Object>> pieces(
      List<Map<String, Object>> all,
      List<Map<String, Object>> hers,
      Set<String> takenBefore,
      String separator) {
    Set<String> taken = new HashSet<>(takenBefore);
    List<Map<String, Object>> named = new ArrayList<>();
    for (Map<String, Object> piece : all) {
      if (!(piece.get("id") instanceof String id) || hers.contains(piece)) {
        named.add(piece);
        continue;
      }
      String free = OwnIds.free(id, separator, taken);
      taken.add(free);
      if (!free.equals(id)) {
        renamed.put(id, free);
      }
      named.add(with(piece, "id", free));
    }
    return named;
  }

  /** The rules with the new names of the questions that they read. */
  List<Map<String, Object>> names(List<Map<String, Object>> rules) {
    return rules.stream().map(this::names).toList();
  }

  private Map<String, Object> names(Map<String, Object> rule) {
    Map<String, Object> named = new LinkedHashMap<>(rule);
    NAMING.forEach(part -> named.computeIfPresent(part, (key, value) -> inside(value)));
    return named;
  }

  private Object inside(Object json) {
    return switch (json) {
      case String text -> inText(text);
      case List<?> list -> list.stream().map(this::inside).toList();
      case Map<?, ?> map -> {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> named.put(String.valueOf(key), inside(value)));
        yield named;
      }
      default -> json;
    };
  }

  private String inText(String text) {
    String named = text;
    for (Map.Entry<String, String> entry : renamed.entrySet()) {
      String old = entry.getKey().replace(".", "\\.");
      named =
          named.replaceAll(
              "(?<![\\w.])" + old + "(?![\\w.])", Matcher.quoteReplacement(entry.getValue()));
    }
    return named;
  }

  private static Map<String, Object> with(Map<String, Object> piece, String key, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(piece);
    changed.put(key, value);
    return changed;
  }

  /** Hers, and behind them those that she does not have yet. */
  static List<Map<String, Object>> together(
      List<Map<String, Object>> hers, List<Map<String, Object>> more) {
    List<Map<String, Object>> all = new ArrayList<>(hers);
    more.stream().filter(piece -> !hers.contains(piece)).forEach(all::add);
    return all;
  }
}
