package org.gardefou.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks in all sources.
 *
 * @param first what is offered before anything is typed, the most useful first
 */
public record Search(List<Source> sources, List<Finding> first, Recent recent) {
  /** More of them than anyone reads; the rest is found by another word. */
  private static final int SHOWN = 50;

  private static final Comparator<Hit> ORDER =
      Comparator.<Hit, Boolean>comparing(hit -> !hit.finding().isAvailable())
          .thenComparing(Comparator.comparingInt(Hit::fit).reversed());

  public Search {
    sources = List.copyOf(sources);
    first = List.copyOf(first);
  }

  /** What fits, the best first; what was done lately comes first where nothing is typed. */
  public List<Finding> find(Query query) {
    return query.isEmpty() ? offered() : found(query);
  }

  /** Hears that there is more to find than before. */
  void onMore(Runnable listener) {
    sources.forEach(source -> source.onMore(listener));
  }

  private List<Finding> found(Query query) {
    return sources.stream()
        .flatMap(source -> source.find(query))
        .sorted(ORDER)
        .map(Hit::finding)
        .limit(SHOWN)
        .toList();
  }

  private List<Finding> offered() {
    Map<String, Finding> byId = new LinkedHashMap<>();
    first.forEach(finding -> byId.putIfAbsent(finding.id(), finding));
    List<Finding> offered = new ArrayList<>();
    recent.ids().stream().filter(byId::containsKey).forEach(id -> offered.add(byId.remove(id)));
    offered.addAll(byId.values());
    return offered;
  }
}
