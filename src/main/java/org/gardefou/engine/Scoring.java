package org.gardefou.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.ExclusionGroup;
import org.gardefou.catalogue.Severity;

/**
 * Risk of one criterion and in all (domain.md A.4.2-3): {@code 100 * (1 - product(1 - s))}. Good
 * signs take 15 % of the caution part each, at most the catalogue's share, and nothing else.
 */
record Scoring(Catalogue catalogue) {
  private static final double EACH_GREEN = 0.15;

  /** A rule as it enters the risk: with the severity that it has, or could have. */
  record Weighed(String rule, String criterion, Severity severity) {}

  double risk(Criterion criterion, List<Weighed> all, long greens) {
    List<Weighed> mine = all.stream().filter(w -> w.criterion().equals(criterion.id())).toList();
    double whole = product(mine, w -> true);
    double withoutCautions = product(mine, w -> w.severity() != Severity.CAUTION);
    double share = Math.min(catalogue.thresholds().greenShare(), greens * EACH_GREEN);
    return 100 * (whole - share * (whole - withoutCautions));
  }

  private double product(List<Weighed> mine, Predicate<Weighed> counted) {
    double left = 1;
    for (Weighed w : mine) {
      if (counted.test(w) && heaviest(w, mine)) {
        left *= 1 - w.severity().weight();
      }
    }
    return 1 - left;
  }

  /** Within one criterion only the heaviest rule of a group enters, the first of equals. */
  private boolean heaviest(Weighed weighed, List<Weighed> mine) {
    return group(weighed.rule())
        .filter(ExclusionGroup::sameCriterion)
        .map(group -> first(group, mine).equals(weighed))
        .orElse(true);
  }

  private static Weighed first(ExclusionGroup group, List<Weighed> mine) {
    Comparator<Weighed> heaviestFirst =
        Comparator.comparing(Weighed::severity).reversed().thenComparing(Weighed::rule);
    return mine.stream()
        .filter(w -> group.rules().contains(w.rule()))
        .min(heaviestFirst)
        .orElseThrow();
  }

  /** The group of a rule, if it has one. */
  Optional<ExclusionGroup> group(String rule) {
    return catalogue.groups().stream().filter(g -> g.rules().contains(rule)).findFirst();
  }

  /** The weighted sum; weights that do not add up to 100 are scaled. */
  double total(Function<Criterion, Double> risk) {
    double votes =
        catalogue.criteria().values().stream().mapToDouble(c -> c.weight().doubleValue()).sum();
    double sum =
        catalogue.criteria().values().stream()
            .mapToDouble(c -> c.weight().doubleValue() * risk.apply(c))
            .sum();
    return votes == 0 ? 0 : sum / votes;
  }
}
