package org.gardefou.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Exact;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.gardefou.cel.CelProgram;
import org.gardefou.engine.money.OwnFigures;
import org.gardefou.model.Text;

/**
 * Which facts follow from which: words facts that numbers decide, and counted facts. Made once for
 * a catalogue.
 */
final class Links {
  private final Map<String, Fact> facts;
  private final Map<String, List<Fact>> wordsBy = new HashMap<>();
  private final Map<String, List<Fact>> countsBy = new HashMap<>();
  private final Set<String> arithmetic = new HashSet<>();
  private final Map<String, Set<String>> behind = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> told = new ConcurrentHashMap<>();

  Links(Catalogue catalogue) {
    facts = catalogue.facts();
    facts.values().forEach(this::link);
  }

  private void link(Fact fact) {
    Exact exact = fact.exact();
    if (exact != null) {
      exact.names().forEach(name -> add(wordsBy, name, fact));
      CutPoints points = new CutPoints();
      points.read(fact);
      if (!points.entangled().isEmpty()) {
        arithmetic.add(fact.id());
      }
    }
    if (fact.count() instanceof Count.OfConditions) {
      behind(fact.id()).forEach(name -> add(countsBy, name, fact));
    }
  }

  private static void add(Map<String, List<Fact>> map, String name, Fact fact) {
    map.computeIfAbsent(name, n -> new ArrayList<>()).add(fact);
  }

  /** The words facts that this number helps to decide. */
  List<Fact> wordsBy(String number) {
    return wordsBy.getOrDefault(number, List.of());
  }

  /** Whether arithmetic on several numbers decides a words fact. */
  boolean isArithmetic(String words) {
    return arithmetic.contains(words);
  }

  /** The facts that count conditions which read this fact, in the catalogue's order. */
  List<Fact> countsBy(String fact) {
    return countsBy.getOrDefault(fact, List.of());
  }

  /** The facts behind a name: for a count of conditions those that they read, else itself. */
  Set<String> behind(String name) {
    Set<String> known = behind.get(name);
    if (known != null) {
      return known;
    }
    Set<String> found = conditions(name, new HashSet<>());
    behind.put(name, found);
    return found;
  }

  private Set<String> conditions(String name, Set<String> seen) {
    Fact fact = facts.get(name);
    if (fact == null || !(fact.count() instanceof Count.OfConditions count)) {
      return Set.of(name);
    }
    Set<String> all = new LinkedHashSet<>();
    for (CelProgram condition : count.conditions()) {
      condition.names().stream()
          .filter(seen::add)
          .forEach(read -> all.addAll(conditions(read, seen)));
    }
    return all;
  }

  /**
   * All facts on which rests what is said about a rule: those with a say in what its conditions
   * read and its sentences name, and in the figures that can be worked out from them.
   */
  Set<String> told(Rule rule) {
    return told.computeIfAbsent(rule.id(), id -> figures(closure(named(rule))));
  }

  private Set<String> named(Rule rule) {
    Set<String> names = new HashSet<>(rule.names());
    for (Text sentence : rule.evidence()) {
      names.addAll(Sentences.slots(sentence));
    }
    for (String name : List.copyOf(names)) {
      Optional.ofNullable(facts.get(name)).flatMap(Fact::refines).ifPresent(names::add);
    }
    return names;
  }

  private Set<String> figures(Set<String> names) {
    Set<String> all = new HashSet<>(names);
    names.forEach(name -> all.addAll(OwnFigures.from(name)));
    return closure(all);
  }

  /**
   * All facts that can have a say in what these names are: what counts read, words and the numbers
   * that decide them.
   */
  Set<String> closure(Set<String> names) {
    Set<String> all = new HashSet<>(names);
    int before = 0;
    while (before < all.size()) {
      before = all.size();
      for (String name : List.copyOf(all)) {
        all.addAll(behind(name));
        wordsBy(name).forEach(words -> all.add(words.id()));
        Fact fact = facts.get(name);
        Exact exact = fact == null ? null : fact.exact();
        if (exact != null) {
          all.addAll(exact.names());
        }
      }
    }
    return Set.copyOf(all);
  }
}
