package org.gardefou.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Properties that this version does not know, kept in their order so that saving writes them back.
 */
final class Extras {
  private Extras() {}

  static Map<String, Object> copy(@Nullable Map<String, Object> extra) {
    return extra == null || extra.isEmpty()
        ? Map.of()
        : Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** A map in the order of its keys: the same profile gives the same file on every start. */
  static <T> Map<String, T> sorted(@Nullable Map<String, T> map) {
    return map == null ? Map.of() : Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  /** A set in its natural order. */
  static Set<String> sorted(@Nullable Set<String> set) {
    return set == null ? Set.of() : Collections.unmodifiableSortedSet(new TreeSet<>(set));
  }
}
