package org.gardefou.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gardefou.catalogue.Fact;

/**
 * Orders open questions, the most telling first (domain.md A.5): those that could still bring a
 * deal-breaker, then by gain for the cost of asking.
 *
 * <p>Two questions about one rule would both be at the top although one answer may settle it. So
 * what an earlier question may settle no longer counts for the next. Questions to which nothing is
 * left then follow in rounds of their own.
 */
final class Ranking {
  private final Scoring scoring;
  private final Weighing weighing;
  private final Load low;
  private final Load high;
  private final Map<String, Candidate> candidates = new LinkedHashMap<>();

  /** The order for a mission as it stands. */
  static Ranking of(Workings workings) {
    return new Ranking(workings, Standing.of(workings.looks(), workings.none()));
  }

  private Ranking(Workings workings, Standing standing) {
    Statics statics = workings.statics();
    Trial trial = workings.trial();
    this.scoring = statics.scoring();
    this.weighing = workings.situation().weighing();
    this.low = standing.corner(Side.BEST);
    this.high = standing.corner(Side.WORST);
    Map<String, List<Look>> readers = new HashMap<>();
    for (Look look : standing.open()) {
      look.open().forEach(name -> readers.computeIfAbsent(name, n -> new ArrayList<>()).add(look));
    }
    for (Fact fact : statics.catalogue().facts().values()) {
      List<Look> looks = readers.get(fact.id());
      if (looks != null && !fact.derived()) {
        List<Cell> cells = statics.cells().of(fact.id());
        candidates.put(fact.id(), Candidate.of(fact, looks, trial, cells));
      }
    }
  }

  /**
   * A question in its place.
   *
   * @param items what it could move and no earlier question of its round
   * @param gain see {@link Candidate#gain}
   */
  record Ranked(Fact fact, Set<Item> items, double gain, boolean dealbreaker) {
    double worth() {
      return gain / fact.ask().cost();
    }
  }

  /** The questions that together move all that is open. */
  List<Ranked> first() {
    return round(candidates);
  }

  /** All open questions. */
  List<Fact> all() {
    Map<String, Candidate> left = new LinkedHashMap<>(candidates);
    List<Fact> all = new ArrayList<>();
    while (!left.isEmpty()) {
      for (Ranked ranked : round(left)) {
        all.add(ranked.fact());
        left.remove(ranked.fact().id());
      }
    }
    return all;
  }

  private List<Ranked> round(Map<String, Candidate> from) {
    Set<Item> unsettled = new HashSet<>();
    from.values().forEach(candidate -> unsettled.addAll(candidate.items()));
    Map<String, Ranked> waiting = new LinkedHashMap<>();
    from.values().forEach(c -> waiting.put(c.fact().id(), ranked(c, unsettled)));
    List<Ranked> round = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Ranked next = waiting.values().stream().min(MOST_TELLING).orElseThrow();
      round.add(next);
      waiting.remove(next.fact().id());
      settle(next, unsettled, waiting, from);
    }
    return round;
  }

  /** The first of equals stays first: the catalogue asks the leading question first. */
  private static final Comparator<Ranked> MOST_TELLING =
      Comparator.comparing(Ranked::dealbreaker)
          .thenComparing(Ranked::worth)
          .thenComparing(ranked -> ranked.fact().is(Fact.Flag.MUST_KNOW))
          .reversed();

  private void settle(
      Ranked asked, Set<Item> unsettled, Map<String, Ranked> waiting, Map<String, Candidate> from) {
    unsettled.removeAll(asked.items());
    for (Ranked ranked : List.copyOf(waiting.values())) {
      if (ranked.items().stream().anyMatch(asked.items()::contains)) {
        Ranked now = ranked(Objects.requireNonNull(from.get(ranked.fact().id())), unsettled);
        if (now.items().isEmpty()) {
          waiting.remove(ranked.fact().id());
        } else {
          waiting.put(ranked.fact().id(), now);
        }
      }
    }
  }

  private Ranked ranked(Candidate candidate, Set<Item> unsettled) {
    Set<Item> items = new LinkedHashSet<>(candidate.items());
    items.retainAll(unsettled);
    return new Ranked(
        candidate.fact(),
        items,
        candidate.gain(scoring, low, high, items),
        candidate.isDealbreaker(weighing, items));
  }
}
