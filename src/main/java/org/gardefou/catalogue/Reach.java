package org.gardefou.catalogue;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Which facts are read, directly or through others, to find out a fact. */
record Reach(Catalogue catalogue) {
  /** The facts that a fact reads itself: figures that decide its words, conditions counted. */
  static Set<String> reads(Fact fact) {
    Set<String> names = new TreeSet<>();
    Exact exact = fact.exact();
    if (exact != null) {
      names.addAll(exact.names());
    }
    if (fact.count() instanceof Count.OfConditions count) {
      count.conditions().forEach(condition -> names.addAll(condition.names()));
    }
    return names;
  }

  /** Whether a fact reads itself. */
  boolean reachesItself(Fact fact) {
    return below(fact).contains(fact.id());
  }

  /** Whether a fact reads what is known only once the rules have been checked. */
  boolean reachesRules(Fact fact) {
    return below(fact).stream()
        .map(catalogue.facts()::get)
        .anyMatch(read -> read != null && read.count() instanceof Count.OfRules);
  }

  private Set<String> below(Fact fact) {
    Set<String> reached = new HashSet<>();
    reads(fact).forEach(name -> visit(name, reached));
    return reached;
  }

  private void visit(String name, Set<String> reached) {
    Fact fact = catalogue.facts().get(name);
    if (reached.add(name) && fact != null) {
      reads(fact).forEach(next -> visit(next, reached));
    }
  }
}
