package org.gardefou.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Exact;
import org.gardefou.catalogue.Fact;

/**
 * The order in which a search answers facts: the facts that hold many rules together first, so that
 * what is left falls apart into parts that share few facts. It is found from behind: the fact that
 * shares rules with the fewest answers of others comes last, and so on. Made once for a catalogue,
 * so that the order of two facts never depends on what is known.
 */
final class SearchOrder {
  private final Map<String, Set<String>> beside = new TreeMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Links links;
  private final Cells cells;

  SearchOrder(Catalogue catalogue, Links links, Cells cells) {
    this.links = links;
    this.cells = cells;
    Item.of(
            catalogue,
            List.copyOf(catalogue.rules().values()),
            List.copyOf(catalogue.greens().values()))
        .forEach(item -> join(catalogue, item));
    beside.forEach((fact, others) -> others.remove(fact));
    while (!beside.isEmpty()) {
      places.put(takeLast(), -places.size());
    }
  }

  private void join(Catalogue catalogue, Item item) {
    Set<String> read = new TreeSet<>();
    item.names().forEach(name -> read.addAll(links.behind(name)));
    for (String name : List.copyOf(read)) {
      Fact fact = catalogue.facts().get(name);
      Exact exact = fact == null ? null : fact.exact();
      if (exact != null) {
        read.addAll(exact.names());
      }
    }
    read.forEach(name -> beside.computeIfAbsent(name, n -> new TreeSet<>()).addAll(read));
  }

  private String takeLast() {
    String last = "";
    double least = Double.POSITIVE_INFINITY;
    for (Map.Entry<String, Set<String>> entry : beside.entrySet()) {
      double answers = entry.getValue().stream().mapToDouble(this::answers).sum();
      if (answers < least) {
        least = answers;
        last = entry.getKey();
      }
    }
    Set<String> others = beside.remove(last);
    for (String other : others == null ? Set.<String>of() : others) {
      Set<String> around = beside.getOrDefault(other, Set.of());
      around.addAll(others);
      around.remove(other);
      around.remove(last);
    }
    return last;
  }

  private double answers(String fact) {
    return Math.log(Math.max(2, cells.of(fact).size()));
  }

  /** The place of a fact; the least comes first. */
  int place(String fact) {
    return places.getOrDefault(fact, 0);
  }
}
