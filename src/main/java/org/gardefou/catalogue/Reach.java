package org.gardefou.catalogue;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

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

  /** Whether a fact reads itself; where rules lie between, they are to blame. */
  boolean reachesItself(Fact fact) {
    return from(reads(fact), Reach::reads).contains(fact.id());
  }

  /** Whether a rule depends on a fact that counts the rules of its own criterion. */
  boolean reachesItself(Rule rule) {
    return from(rule.names(), this::below).stream()
        .map(catalogue.facts()::get)
        .anyMatch(
            fact ->
                fact != null
                    && fact.count() instanceof Count.OfRules count
                    && count.criteria().contains(rule.criterion()));
  }

  private Set<String> from(Set<String> names, Function<Fact, Set<String>> next) {
    Set<String> reached = new HashSet<>();
    names.forEach(name -> visit(name, next, reached));
    return reached;
  }

  private void visit(String name, Function<Fact, Set<String>> next, Set<String> reached) {
    Fact fact = catalogue.facts().get(name);
    if (reached.add(name) && fact != null) {
      next.apply(fact).forEach(below -> visit(below, next, reached));
    }
  }

  /** The facts that it reads, and those behind the rules that it counts. */
  private Set<String> below(Fact fact) {
    Set<String> names = reads(fact);
    if (fact.count() instanceof Count.OfRules count) {
      catalogue.rules().values().stream()
          .filter(rule -> count.criteria().contains(rule.criterion()))
          .forEach(rule -> names.addAll(rule.names()));
    }
    return names;
  }
}
