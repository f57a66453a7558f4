package org.gardefou.store;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * The way to a value in a document: {@code $.missions[0].answers['scope.revisions']}.
 *
 * @param steps names and, as {@link Integer}s, positions
 */
record JsonPath(List<Object> steps) {
  static final JsonPath ROOT = new JsonPath(List.of());

  JsonPath {
    steps = List.copyOf(steps);
  }

  /** The way that Jackson went until it failed. */
  static JsonPath of(JacksonException failure) {
    JsonPath path = ROOT;
    for (JacksonException.Reference step : failure.getPath()) {
      String name = step.getPropertyName();
      path = name == null ? path.with(step.getIndex()) : path.with(name);
    }
    return path;
  }

  /** One step further, a property. */
  JsonPath with(String name) {
    return append(name);
  }

  /** One step further, an element. */
  JsonPath with(int index) {
    return append(index);
  }

  private JsonPath append(Object step) {
    List<Object> all = new ArrayList<>(steps);
    all.add(step);
    return new JsonPath(all);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("$");
    steps.forEach(step -> text.append(show(step)));
    return text.toString();
  }

  private static String show(Object step) {
    return switch (step) {
      case Integer index -> "[" + index + "]";
      case String name when isPlain(name) -> "." + name;
      default -> "['" + step + "']";
    };
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
  }
}
