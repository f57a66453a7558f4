package org.gardefou.ui.palette;

import java.util.List;
import java.util.stream.Stream;

/** Something in which the palette looks. */
@FunctionalInterface
public interface Source {
  /** What fits a query that is not empty, in any order. */
  Stream<Hit> find(Query query);

  /** Hears that there is more to find than before. */
  default void onMore(Runnable listener) {}

  /** A source of findings that are compared word by word. */
  static Source of(List<Finding> findings) {
    return query ->
        findings.stream()
            .map(finding -> new Hit(finding, query.fit(finding)))
            .filter(hit -> hit.fit() > 0);
  }
}
