package org.gardefou.engine;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The facts that differ between two sheets of one mission, apart from those that count fired rules.
 *
 * @param names their names, and those of the counts behind which they stand; null for all
 */
record Difference(@Nullable Set<String> names) {
  /** As if everything differed. */
  static final Difference ALL = new Difference(null);

  static Difference between(FactSheet before, FactSheet now, Statics statics) {
    Set<String> names = new HashSet<>();
    for (Fact fact : statics.catalogue().facts().values()) {
      if (!(fact.count() instanceof Count.OfRules) && !now.agrees(before, fact.id())) {
        names.add(fact.id());
        statics.links().countsBy(fact.id()).forEach(count -> names.add(count.id()));
      }
    }
    return new Difference(names);
  }

  /** Whether none of these names differs. */
  boolean spares(Set<String> others) {
    return names != null && Collections.disjoint(names, others);
  }
}
