package org.gardefou.ui.conditions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gardefou.engine.Verdict;

/**
 * The fewest agreements that change the advice for the better: single clauses, pairs, and where
 * neither helps, a set out of all from which nothing can be taken away.
 *
 * @param candidates ids of the clauses that may still be agreed, the gravest first; no more than
 *     {@value #MOST} are tried
 * @param advice the advice with a set of clauses agreed
 */
record Levers(List<String> candidates, Function<List<String>, Verdict> advice) {
  /** So many clauses are tried: 12 alone and 66 pairs. */
  static final int MOST = 12;

  /** A set of clauses and the advice with them. */
  record Lever(List<String> clauses, Verdict verdict) {}

  Levers {
    candidates = List.copyOf(candidates.subList(0, Math.min(MOST, candidates.size())));
  }

  /** The sets, the best advice first, then the fewest clauses; empty when nothing helps. */
  List<Lever> smallest() {
    Verdict today = advice.apply(List.of());
    List<Lever> found = better(singles(), today);
    Verdict best = best(found, today);
    found.addAll(better(pairs(), best));
    if (found.isEmpty() && candidates.size() > 2) {
      found.addAll(reduced(today));
    }
    found.sort(
        Comparator.comparing(Lever::verdict).thenComparingInt(lever -> lever.clauses().size()));
    return List.copyOf(found);
  }

  private List<Lever> better(List<List<String>> sets, Verdict than) {
    List<Lever> found = new ArrayList<>();
    for (List<String> set : sets) {
      Verdict verdict = advice.apply(set);
      if (verdict.compareTo(than) < 0) {
        found.add(new Lever(set, verdict));
      }
    }
    return found;
  }

  private static Verdict best(List<Lever> levers, Verdict today) {
    return levers.stream().map(Lever::verdict).min(Comparator.naturalOrder()).orElse(today);
  }

  private List<List<String>> singles() {
    return candidates.stream().map(List::of).toList();
  }

  private List<List<String>> pairs() {
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      for (int j = i + 1; j < candidates.size(); j++) {
        pairs.add(List.of(candidates.get(i), candidates.get(j)));
      }
    }
    return pairs;
  }

  /** Out of all: a set for the best advice there is, and one for any better advice. */
  private List<Lever> reduced(Verdict today) {
    Verdict all = advice.apply(candidates);
    List<Lever> found = new ArrayList<>();
    if (all.compareTo(today) < 0) {
      found.add(reduced(verdict -> verdict.compareTo(all) <= 0));
      Lever any = reduced(verdict -> verdict.compareTo(today) < 0);
      if (any.verdict() != found.getFirst().verdict()) {
        found.add(any);
      }
    }
    return found;
  }

  /** All of them, less each that is not needed, the least grave tried first. */
  private Lever reduced(Predicate<Verdict> enough) {
    List<String> kept = List.copyOf(candidates);
    for (String candidate : candidates.reversed()) {
      List<String> without = kept.stream().filter(id -> !id.equals(candidate)).toList();
      if (enough.test(advice.apply(without))) {
        kept = without;
      }
    }
    return new Lever(kept, advice.apply(kept));
  }
}
