package org.gardefou.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;

/**
 * An open question, and what its answers would do.
 *
 * @param items the undecided items that it could move
 * @param answers what each admissible answer makes of them
 */
record Candidate(Fact fact, List<Item> items, List<Answer> answers) {

  /** What one answer makes of the items: how much load it takes away or adds, by item. */
  record Answer(List<Load> best, List<Load> worst) {}

  /** Tries every answer; “does not apply” is none that one asks for. */
  static Candidate of(Fact fact, List<Look> looks, Trial trial, List<Cell> cells) {
    List<Answer> answers = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.value() != null && trial.answer(fact.id(), cell)) {
        answers.add(answer(looks, trial));
      }
      trial.withdraw(fact.id());
    }
    return new Candidate(fact, looks.stream().map(Look::item).toList(), answers);
  }

  private static Answer answer(List<Look> looks, Trial trial) {
    List<Load> best = new ArrayList<>();
    List<Load> worst = new ArrayList<>();
    for (Look look : looks) {
      Look then = trial.look(look.item());
      best.add(then.best().minus(look.best()));
      worst.add(then.worst().minus(look.worst()));
    }
    return new Answer(best, worst);
  }

  /** Whether one of these rules that it could move could still become a deal-breaker. */
  boolean isDealbreaker(Weighing weighing, Collection<Item> counted) {
    return items.stream()
        .filter(counted::contains)
        .flatMap(item -> item.rules().stream())
        .map(weighing::judged)
        .anyMatch(j -> j.worst() == Severity.DEALBREAKER && j.finding().open().contains(fact.id()));
  }

  /**
   * By how many points the interval of the total narrows, averaged over the best and the worst
   * answer (domain.md A.5), counting these items only. The interval is the conservative one: it
   * needs no search, and the order of questions no exact bounds.
   */
  double gain(Scoring scoring, Load low, Load high, Set<Item> counted) {
    double before = scoring.total(high) - scoring.total(low);
    double best = before;
    double worst = before;
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (Answer answer : answers) {
      double bottom = scoring.total(moved(low, answer.best(), counted));
      double top = scoring.total(moved(high, answer.worst(), counted));
      if (bottom + top < lowest) {
        lowest = bottom + top;
        best = top - bottom;
      }
      if (bottom + top > highest) {
        highest = bottom + top;
        worst = top - bottom;
      }
    }
    return before - (best + worst) / 2;
  }

  private Load moved(Load load, List<Load> changes, Set<Item> counted) {
    Load moved = load;
    for (int i = 0; i < changes.size(); i++) {
      moved = counted.contains(items.get(i)) ? moved.plus(changes.get(i)) : moved;
    }
    return moved;
  }
}
