package org.gardefou.ui.palette;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Something in which the palette looks. */
@FunctionalInterface
public interface Source {
  /** What fits a query that is not empty, in any order. */
  Stream<Hit> find(Query query);

  /** A source of findings that are compared word by word. */
  static Source of(Supplier<List<Finding>> findings) {
    return query ->
        findings.get().stream()
            .map(finding -> new Hit(finding, query.fit(finding)))
            .filter(hit -> hit.fit() > 0);
  }
}
