package org.gardefou.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Searches the smallest sets of changes that lead to a better, or to a worse, verdict. A set counts
 * only if no part of it leads as far.
 *
 * @param <M> a change
 */
final class SmallestSets<M> {
  /**
   * So many changes are combined, the most telling ones: 66 pairs, 220 threes. All are tried alone.
   */
  static final int MOST = 12;

  /** Sets of more changes are hard to bring about, and there are very many. */
  static final int LARGEST = 3;

  private final List<M> candidates;
  private final Function<List<M>, Verdict> advice;
  private final Comparator<Verdict> further;
  private final Verdict today;
  private final List<Found<M>> found = new ArrayList<>();

  /** A set and the verdict with it. */
  record Found<M>(List<M> moves, Verdict verdict) {}

  /**
   * @param candidates the most telling first
   * @param advice the verdict with a set of changes
   * @param further orders verdicts so that those that are looked for come later
   */
  SmallestSets(List<M> candidates, Function<List<M>, Verdict> advice, Comparator<Verdict> further) {
    this.candidates = candidates;
    this.advice = advice;
    this.further = further;
    this.today = advice.apply(List.of());
  }

  /** The verdicts that are better, the best last. */
  static Comparator<Verdict> better() {
    return Comparator.reverseOrder();
  }

  /** The verdicts that are worse, the worst last. */
  static Comparator<Verdict> worse() {
    return Comparator.naturalOrder();
  }

  /** The sets, the smallest first, then those that lead furthest. */
  List<Found<M>> search() {
    for (int size = 1; size <= LARGEST; size++) {
      extend(List.of(), 0, size);
    }
    found.sort(
        Comparator.comparingInt((Found<M> set) -> set.moves().size())
            .thenComparing(Found::verdict, further.reversed()));
    return List.copyOf(found);
  }

  /** Where no small set helps: one out of all changes, less each that is not needed. */
  List<Found<M>> reduced() {
    Verdict all = advice.apply(candidates);
    if (further.compare(all, today) <= 0) {
      return List.of();
    }
    Found<M> furthest = reduced(verdict -> further.compare(verdict, all) >= 0);
    Found<M> any = reduced(verdict -> further.compare(verdict, today) > 0);
    return any.verdict() == furthest.verdict() ? List.of(furthest) : List.of(furthest, any);
  }

  private Found<M> reduced(Predicate<Verdict> enough) {
    List<M> kept = candidates;
    for (M candidate : candidates.reversed()) {
      List<M> without = kept.stream().filter(move -> !move.equals(candidate)).toList();
      if (enough.test(advice.apply(without))) {
        kept = without;
      }
    }
    return new Found<>(kept, advice.apply(kept));
  }

  private void extend(List<M> set, int from, int size) {
    if (set.size() == size) {
      judge(set);
      return;
    }
    int end = size == 1 ? candidates.size() : Math.min(MOST, candidates.size());
    for (int i = from; i <= end - (size - set.size()); i++) {
      List<M> larger = new ArrayList<>(set);
      larger.add(candidates.get(i));
      extend(larger, i + 1, size);
    }
  }

  private void judge(List<M> set) {
    Verdict reached = reachedByParts(set);
    if (isFurthest(reached)) {
      return;
    }
    Verdict verdict = advice.apply(set);
    if (further.compare(verdict, reached) > 0) {
      found.add(new Found<>(List.copyOf(set), verdict));
    }
  }

  private Verdict reachedByParts(List<M> set) {
    return found.stream()
        .filter(part -> set.containsAll(part.moves()))
        .map(Found::verdict)
        .max(further)
        .orElse(today);
  }

  private boolean isFurthest(Verdict verdict) {
    return List.of(Verdict.values()).stream()
        .allMatch(other -> further.compare(other, verdict) <= 0);
  }
}
