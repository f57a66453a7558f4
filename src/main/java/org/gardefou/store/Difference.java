package org.gardefou.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One value in which two states of a document differ.
 *
 * @param path names of properties, and ids of the elements of lists: {@code missions, 6a0a…,
 *     answers, scope.revisions}
 * @param before null where it was not there
 * @param after null where it is no longer there
 */
public record Difference(List<String> path, @Nullable JsonNode before, @Nullable JsonNode after) {
  public Difference {
    path = List.copyOf(path);
  }
}
