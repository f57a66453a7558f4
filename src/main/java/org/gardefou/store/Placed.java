package org.gardefou.store;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON document of which every value knows its place, for messages that point at it. */
sealed interface Placed {
  /** Where the value begins. */
  Place place();

  /**
   * A place in a text.
   *
   * @param line from 1; 0 where there is no place
   * @param column from 1, in characters
   */
  record Place(int line, int column) {
    static final Place NONE = new Place(0, 0);
  }

  /** An object, its properties in their order. */
  record Fields(Map<String, Placed> fields, Place place) implements Placed {
    Optional<Placed> get(String name) {
      return Optional.ofNullable(fields.get(name));
    }
  }

  /** An array. */
  record Items(List<Placed> items, Place place) implements Placed {}

  /** A string, a {@link BigDecimal}, a {@link Boolean} or null. */
  record Scalar(@Nullable Object value, Place place) implements Placed {}

  /** The object without properties, for what is not there. */
  static Fields nothing(Place place) {
    return new Fields(new LinkedHashMap<>(), place);
  }

  /** The value at a path, or the nearest value above it that exists. */
  default Placed nearest(JsonPath path) {
    Placed at = this;
    for (Object step : path.steps()) {
      Optional<Placed> next = child(at, step);
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
    return at;
  }

  /** Whether there is a value at a path. */
  default boolean has(JsonPath path) {
    Optional<Placed> at = Optional.of(this);
    for (Object step : path.steps()) {
      at = at.flatMap(parent -> child(parent, step));
    }
    return at.isPresent();
  }

  private static Optional<Placed> child(Placed parent, Object step) {
    return switch (parent) {
      case Fields object when step instanceof String name -> object.get(name);
      case Items array when step instanceof Integer index && inside(array, index) ->
          Optional.of(array.items().get(index));
      default -> Optional.empty();
    };
  }

  private static boolean inside(Items array, int index) {
    return index >= 0 && index < array.items().size();
  }
}
