package org.gardefou.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.ExclusionGroup;
import org.gardefou.catalogue.Severity;

/**
 * Risk of one criterion and in all (domain.md A.4.2-3): {@code 100 * (1 - product(1 - s))}. Good
 * signs take 15 % of the caution part each, at most the catalogue's share, and nothing else.
 */
final class Scoring {
  private static final double EACH_GREEN = 0.15;

  private final Catalogue catalogue;
  private final List<Criterion> criteria;

  /** What the risk of each criterion adds to the total. */
  private final double[] shares;

  private final double greenShare;
  private final int usefulSigns;

  Scoring(Catalogue catalogue) {
    this.catalogue = catalogue;
    criteria = List.copyOf(catalogue.criteria().values());
    double[] weights = criteria.stream().mapToDouble(c -> c.weight().doubleValue()).toArray();
    double votes = Arrays.stream(weights).sum();
    shares = Arrays.stream(weights).map(w -> votes == 0 ? 0 : w / votes).toArray();
    greenShare = catalogue.thresholds().greenShare();
    usefulSigns = (int) Math.ceil(greenShare / EACH_GREEN);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  List<Criterion> criteria() {
    return criteria;
  }

  /** The risk of a criterion, 0-100, under a load. */
  double risk(Load load, int criterion) {
    double grave =
        left(load, criterion, Severity.RED) * left(load, criterion, Severity.DEALBREAKER);
    double all = grave * left(load, criterion, Severity.CAUTION);
    double share = Math.min(greenShare, load.signs(criterion) * EACH_GREEN);
    return 100 * (1 - all - share * (grave - all));
  }

  private static double left(Load load, int criterion, Severity severity) {
    double left = 1;
    for (int n = load.count(criterion, severity); n > 0; n--) {
      left *= 1 - severity.weight();
    }
    return left;
  }

  /** The weighted sum; weights that do not add up to 100 are scaled. */
  double total(Load load) {
    double sum = 0;
    for (int criterion = 0; criterion < shares.length; criterion++) {
      sum += shares[criterion] * risk(load, criterion);
    }
    return sum;
  }

  /** What the risk of a criterion adds to the total, 0-1. */
  double share(int criterion) {
    return shares[criterion];
  }

  /** A measure of how heavy a load is, only to compare loads of the same items. */
  double sum(Load load) {
    double sum = 0;
    for (int criterion = 0; criterion < shares.length; criterion++) {
      if (load.touches(criterion)) {
        sum += risk(load, criterion) - load.signs(criterion);
      }
    }
    return sum;
  }

  /**
   * Whether a load is at least as extreme as another on every criterion, whatever else is added.
   */
  boolean covers(Side side, Load load, Load other) {
    for (int criterion = 0; criterion < shares.length; criterion++) {
      if (!covers(side, load, other, criterion)) {
        return false;
      }
    }
    return true;
  }

  private boolean covers(Side side, Load load, Load other, int criterion) {
    if (load.sameAt(criterion, other)) {
      return true;
    }
    return side == Side.BEST ? lighter(load, other, criterion) : lighter(other, load, criterion);
  }

  private boolean lighter(Load load, Load other, int criterion) {
    double grave =
        left(load, criterion, Severity.RED) * left(load, criterion, Severity.DEALBREAKER);
    double otherGrave =
        left(other, criterion, Severity.RED) * left(other, criterion, Severity.DEALBREAKER);
    return grave >= otherGrave
        && grave * left(load, criterion, Severity.CAUTION)
            >= otherGrave * left(other, criterion, Severity.CAUTION)
        && Math.min(usefulSigns, load.signs(criterion))
            >= Math.min(usefulSigns, other.signs(criterion));
  }

  /** Adds an option to a front, unless another covers it; removes those that it covers. */
  void add(Side side, List<Option> front, Option option) {
    add(front, option, (one, other) -> covers(side, one.load(), other.load()));
  }

  /** The same for a front that is about one criterion only. */
  void add(Side side, int criterion, List<Option> front, Option option) {
    add(front, option, (one, other) -> covers(side, one.load(), other.load(), criterion));
  }

  private static void add(List<Option> front, Option option, BiPredicate<Option, Option> covers) {
    for (Option other : front) {
      if (covers.test(other, option)) {
        return;
      }
    }
    front.removeIf(other -> covers.test(option, other));
    front.add(option);
  }

  /** All sums of an option of each front. */
  List<Option> sums(Side side, List<Option> one, List<Option> other) {
    List<Option> front = new ArrayList<>();
    one.forEach(a -> other.forEach(b -> add(side, front, a.plus(b))));
    return front;
  }

  /** The group of a rule, if it has one. */
  Optional<ExclusionGroup> group(String rule) {
    return catalogue.groups().stream().filter(g -> g.rules().contains(rule)).findFirst();
  }
}
