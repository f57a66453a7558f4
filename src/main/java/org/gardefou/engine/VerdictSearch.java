package org.gardefou.engine;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gardefou.catalogue.Rule;

/**
 * Looks for answers that lead to each verdict which is not excluded. Where all answers were tried
 * without success, the verdict is impossible; where there are too many, it stays possible.
 *
 * <p>Each verdict is looked for by itself, in an order of questions that does not depend on what
 * was found before: so one more answer never makes the search for it longer, and a verdict that was
 * impossible stays so.
 */
final class VerdictSearch {
  /**
   * So many situations are judged for a verdict, 10 to 20 microseconds each with the built-in
   * catalogue.
   */
  private static final int BUDGET = 150;

  private final Cells cells;
  private final Scope scope;
  private final Set<Verdict> wanted;
  private final Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
  private int judged;

  VerdictSearch(Situation.Frame frame, Set<Verdict> wanted) {
    this.cells = frame.statics().cells();
    this.scope = frame.scope();
    this.wanted = wanted;
  }

  /**
   * What is possible.
   *
   * @param exact whether some answers lead to each of them
   */
  record Found(Set<Verdict> verdicts, boolean exact) {}

  /** Tries first what is known to lead to the ends of the interval, then all else. */
  Found search(Situation now, Map<String, Cell> best, Map<String, Cell> worst) {
    if (wanted.size() == 1) {
      return new Found(wanted, true);
    }
    now.completed(best).ifPresent(this::see);
    now.completed(worst).ifPresent(this::see);
    between(now, best, worst);
    Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
    for (Verdict verdict : wanted) {
      if (!isImpossible(verdict, now)) {
        possible.add(verdict);
      }
    }
    return new Found(possible, seen.containsAll(possible));
  }

  private boolean isImpossible(Verdict verdict, Situation now) {
    judged = 0;
    return explore(now, verdict) && !seen.contains(verdict);
  }

  private boolean isDone() {
    return seen.containsAll(wanted);
  }

  private void see(Situation complete) {
    seen.addAll(complete.range());
  }

  /**
   * Answers ever fewer facts badly, halving: more bad news rarely makes a verdict better, so what
   * lies between two verdicts is mostly found on the way.
   */
  private void between(Situation now, Map<String, Cell> best, Map<String, Cell> worst) {
    List<String> facts = List.copyOf(new TreeSet<>(worst.keySet()));
    int good = 0;
    int bad = facts.size();
    while (bad - good > 1 && !isDone()) {
      int middle = (good + bad) / 2;
      Map<String, Cell> mixed = new HashMap<>(best);
      worst.forEach((fact, cell) -> place(facts, fact, cell, middle, mixed));
      Optional<Situation> then = now.completed(mixed);
      then.ifPresent(this::see);
      boolean tooBad = then.isEmpty() || then.get().range().contains(Verdict.DECLINE);
      bad = tooBad ? middle : bad;
      good = tooBad ? good : middle;
    }
  }

  private static void place(
      List<String> facts, String fact, Cell cell, int below, Map<String, Cell> mixed) {
    if (facts.indexOf(fact) < below) {
      mixed.put(fact, cell);
    }
  }

  /**
   * Follows every answer for as long as it may lead to the verdict.
   *
   * @return whether all were followed
   */
  private boolean explore(Situation now, Verdict verdict) {
    Set<Verdict> range = now.range();
    if (range.size() == 1) {
      seen.addAll(range);
    }
    if (seen.contains(verdict) || !range.contains(verdict)) {
      return true;
    }
    Optional<String> fact = next(now);
    return fact.isPresent() && judged <= BUDGET && each(fact.get(), now, verdict);
  }

  private boolean each(String fact, Situation now, Verdict verdict) {
    boolean all = true;
    for (Cell cell : cells.of(fact)) {
      judged++;
      Optional<Situation> then = now.with(Map.of(fact, cell));
      all &= then.isEmpty() || explore(then.get(), verdict);
    }
    return all;
  }

  private Optional<String> next(Situation now) {
    Set<String> open = open(now);
    Set<String> numbers = new TreeSet<>();
    open.forEach(name -> numbers.addAll(now.numbers(name)));
    if (scope.isTied(open) || numbers.stream().anyMatch(now::tiesWords)) {
      return Optional.empty();
    }
    return numbers.stream().findFirst().or(() -> open.stream().findFirst());
  }

  /** What open rules and good signs read. */
  private Set<String> open(Situation now) {
    Set<String> open = new TreeSet<>();
    for (Rule rule : scope.rules()) {
      open.addAll(now.weighing().judged(rule).finding().open());
    }
    scope.greens().stream()
        .filter(green -> now.weighing().openSigns().contains(green.id()))
        .forEach(green -> open.addAll(now.sheet().open(new HashSet<>(green.when().names()))));
    open.removeIf(name -> !now.sheet().isOpen(name));
    return open;
  }
}
