package org.gardefou.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which facts are read, directly or through others, to find out a fact or a rule. */
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

  /** Whether a fact depends on itself. */
  boolean reachesItself(Fact fact) {
    return from(below(fact)).contains(fact.id());
  }

  /** Whether a rule depends on a fact that counts the rules of its own criterion. */
  boolean reachesItself(Rule rule) {
    return from(rule.names()).stream()
        .map(catalogue.facts()::get)
        .anyMatch(
            fact ->
                fact != null
                    && fact.count() instanceof Count.OfRules count
                    && count.criteria().contains(rule.criterion()));
  }

  private Set<String> from(Collection<String> names) {
    Set<String> reached = new HashSet<>();
    names.forEach(name -> visit(name, reached));
    return reached;
  }

  private void visit(String name, Set<String> reached) {
    Fact fact = catalogue.facts().get(name);
    if (reached.add(name) && fact != null) {
      below(fact).forEach(next -> visit(next, reached));
    }
  }

  private Set<String> below(Fact fact) {
    Set<String> names = reads(fact);
    if (fact.count() instanceof Count.OfRules count) {
      counted(count).forEach(rule -> names.addAll(rule.names()));
    }
    return names;
  }

  private Stream<Rule> counted(Count.OfRules count) {
    return catalogue.rules().values().stream()
        .filter(rule -> count.criteria().contains(rule.criterion()));
  }
}
