package org.gardefou.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Bounds the risk of each criterion, the total and the verdict by what the open answers still allow
 * (design.md 3.3). A bound is called exact only where the rules themselves confirm, with all open
 * questions answered, that some answers lead to it.
 */
final class BoundsFinder {
  private static final double TOLERANCE = 1e-9;

  private final Situation now;
  private final Load decided;
  private final List<Component> components;
  private final Scoring scoring;

  /**
   * @param decided the load of what no open answer can change
   * @param components what open answers can change
   */
  BoundsFinder(Situation now, Load decided, List<Component> components) {
    this.now = now;
    this.decided = decided;
    this.components = components;
    this.scoring = now.frame().statics().scoring();
  }

  Bounds find() {
    return new Ends(reach(Side.BEST), reach(Side.WORST)).bounds();
  }

  private Reach reach(Side side) {
    List<List<Option>> fronts =
        components.stream().map(component -> component.front(side)).toList();
    return new Reach(scoring, decided, side, fronts);
  }

  private static Map<String, Cell> answers(Picks picks) {
    Map<String, Cell> answers = new HashMap<>();
    picks.into(answers);
    return answers;
  }

  private Optional<Load> loadWith(Picks picks) {
    return now.completed(answers(picks)).map(Situation::load);
  }

  /** Both ends, and what their answers really lead to. */
  private final class Ends {
    private final Reach well;
    private final Reach badly;
    private final Reach.Total low;
    private final Reach.Total high;
    private final Optional<Load> atLow;
    private final Optional<Load> atHigh;

    Ends(Reach well, Reach badly) {
      this.well = well;
      this.badly = badly;
      low = well.total();
      high = badly.total();
      atLow = components.isEmpty() ? Optional.of(decided) : loadWith(low.picks());
      atHigh = components.isEmpty() ? Optional.of(decided) : loadWith(high.picks());
    }

    Bounds bounds() {
      Interval total = new Interval(low.risk(), Math.max(low.risk(), high.risk()));
      List<CriterionRisk> criteria = new ArrayList<>();
      for (int criterion = 0; criterion < scoring.criteria().size(); criterion++) {
        criteria.add(criterion(criterion));
      }
      Set<Verdict> range = now.range(total.low(), total.high());
      VerdictSearch.Found found =
          new VerdictSearch(now.frame(), range)
              .search(now, answers(low.picks()), answers(high.picks()));
      boolean exact = isTotal(atLow, total.low()) && isTotal(atHigh, total.high());
      return new Bounds(criteria, total, exact, found.verdicts(), found.exact());
    }

    private boolean isTotal(Optional<Load> load, double risk) {
      return load.filter(l -> Math.abs(scoring.total(l) - risk) < TOLERANCE).isPresent();
    }

    private CriterionRisk criterion(int criterion) {
      Option best = well.criterion(criterion);
      Option worst = badly.criterion(criterion);
      double lowest = scoring.risk(best.load(), criterion);
      double highest = Math.max(lowest, scoring.risk(worst.load(), criterion));
      boolean exact =
          isReached(criterion, lowest, atLow, best) && isReached(criterion, highest, atHigh, worst);
      return new CriterionRisk(
          scoring.criteria().get(criterion), new Interval(lowest, highest), exact);
    }

    /** Whether the answers for the total lead to a bound, or else its own. */
    private boolean isReached(int criterion, double risk, Optional<Load> overall, Option own) {
      return isRisk(criterion, overall, risk) || isRisk(criterion, loadWith(own.picks()), risk);
    }

    private boolean isRisk(int criterion, Optional<Load> load, double risk) {
      return load.filter(l -> Math.abs(scoring.risk(l, criterion) - risk) < TOLERANCE).isPresent();
    }
  }
}
