package org.gardefou.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Pieces of one sort by id, in the order of the files, with the place of each. One with a fault, or
 * with an id that is taken, is left out; the rest stays.
 */
final class Pieces<T> {
  private record Placed<T>(T piece, Node place) {}

  private final Function<T, String> id;
  private final Map<String, Placed<T>> pieces = new LinkedHashMap<>();

  Pieces(Function<T, String> id) {
    this.id = id;
  }

  /** Reads the pieces at those places. */
  Pieces<T> read(List<Node> nodes, Function<Node, Optional<T>> reader) {
    nodes.forEach(
        node ->
            node.problems()
                .sound(() -> reader.apply(node))
                .ifPresent(piece -> put(new Placed<>(piece, node))));
    return this;
  }

  private void put(Placed<T> placed) {
    String key = id.apply(placed.piece());
    if (pieces.putIfAbsent(key, placed) != null) {
      placed
          .place()
          .problem(
              Problem.Code.DUPLICATE,
              "the id “" + key + "” stands twice",
              "l’identifiant « " + key + " » figure deux fois");
    }
  }

  /** Leaves out the pieces in which the check notes a problem; tells whether there were any. */
  boolean drop(BiConsumer<T, Node> check) {
    return pieces
        .values()
        .removeIf(p -> !p.place().problems().noneIn(() -> check.accept(p.piece(), p.place())));
  }

  Map<String, T> byId() {
    Map<String, T> all = new LinkedHashMap<>();
    pieces.forEach((key, placed) -> all.put(key, placed.piece()));
    return all;
  }
}
