package org.gardefou.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How far the open answers can take the risk, from the fronts of all components. Within a criterion
 * risks multiply, so options are summed there before they are compared; criteria only meet in the
 * total.
 */
final class Reach {
  /** So many combinations of options that pull criteria apart are compared for the total. */
  private static final int MOST_COMBINATIONS = 256;

  private final Scoring scoring;
  private final Load decided;
  private final Side side;
  private final List<List<Option>> fronts;

  Reach(Scoring scoring, Load decided, Side side, List<List<Option>> fronts) {
    this.scoring = scoring;
    this.decided = decided;
    this.side = side;
    this.fronts = fronts;
  }

  /** The most extreme load for one criterion. */
  Option criterion(int criterion) {
    return criterion(criterion, new Option(decided, Picks.NONE), fronts);
  }

  private Option criterion(int criterion, Option fixed, List<List<Option>> fronts) {
    List<Option> sums = List.of(fixed);
    for (List<Option> front : fronts) {
      sums = sums(criterion, sums, front);
    }
    Option most = sums.getFirst();
    for (Option option : sums) {
      most = further(criterion, option, most) ? option : most;
    }
    return most;
  }

  private List<Option> sums(int criterion, List<Option> one, List<Option> other) {
    if (other.stream().noneMatch(option -> option.load().touches(criterion))) {
      return one;
    }
    List<Option> front = new ArrayList<>();
    for (Option a : one) {
      other.forEach(b -> scoring.add(side, criterion, front, a.plus(b)));
    }
    return front;
  }

  private boolean further(int criterion, Option option, Option than) {
    double risk = scoring.risk(option.load(), criterion);
    double other = scoring.risk(than.load(), criterion);
    return side == Side.BEST ? risk < other : risk > other;
  }

  /** The most extreme total, 0-100, and answers that lead there, if the fronts carry them. */
  Total total() {
    List<List<Option>> free = new ArrayList<>();
    List<List<Option>> torn = new ArrayList<>();
    long combinations = 1;
    for (List<Option> front : fronts) {
      boolean pulls = front.size() > 1 && criteria(front) > 1;
      (pulls ? torn : free).add(front);
      combinations *= pulls ? front.size() : 1;
      combinations = Math.min(combinations, MOST_COMBINATIONS + 1);
    }
    if (combinations > MOST_COMBINATIONS) {
      free.addAll(torn);
      torn.clear();
    }
    return total(new Option(decided, Picks.NONE), torn, free);
  }

  /** A total and the answers that lead there. */
  record Total(double risk, Picks picks) {}

  private long criteria(List<Option> front) {
    long touched = 0;
    for (int i = 0; i < scoring.criteria().size(); i++) {
      int criterion = i;
      touched += front.stream().anyMatch(o -> o.load().touches(criterion)) ? 1 : 0;
    }
    return touched;
  }

  private Total total(Option fixed, List<List<Option>> torn, List<List<Option>> free) {
    if (torn.isEmpty()) {
      return sum(fixed, free);
    }
    Total most = null;
    for (Option option : torn.getFirst()) {
      Total total = total(fixed.plus(option), torn.subList(1, torn.size()), free);
      boolean further =
          most == null || (side == Side.BEST ? total.risk < most.risk : total.risk > most.risk);
      most = further ? total : most;
    }
    return Objects.requireNonNull(most);
  }

  private Total sum(Option fixed, List<List<Option>> free) {
    double risk = 0;
    Picks picks = fixed.picks();
    Option start = new Option(fixed.load(), Picks.NONE);
    for (int criterion = 0; criterion < scoring.criteria().size(); criterion++) {
      Option most = criterion(criterion, start, free);
      risk += scoring.share(criterion) * scoring.risk(most.load(), criterion);
      picks = picks.and(most.picks());
    }
    return new Total(risk, picks);
  }
}
