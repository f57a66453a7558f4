package org.gardefou.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
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

  double risk(Criterion criterion, List<Counted> all, long greens) {
    List<Counted> mine = all.stream().filter(w -> w.criterion().equals(criterion.id())).toList();
    double whole = product(mine, w -> true);
    double withoutCautions = product(mine, w -> w.severity() != Severity.CAUTION);
    double share = Math.min(catalogue.thresholds().greenShare(), greens * EACH_GREEN);
    return 100 * (whole - share * (whole - withoutCautions));
  }

  private double product(List<Counted> mine, Predicate<Counted> counted) {
    double left = 1;
    for (Counted w : mine) {
      if (counted.test(w) && heaviest(w, mine)) {
        left *= 1 - w.severity().weight();
      }
    }
    return 1 - left;
  }

  /** Within one criterion only the heaviest rule of a group enters, the first of equals. */
  private boolean heaviest(Counted weighed, List<Counted> mine) {
    return group(weighed.rule())
        .filter(ExclusionGroup::sameCriterion)
        .map(group -> first(group, mine).equals(weighed))
        .orElse(true);
  }

  private static Counted first(ExclusionGroup group, List<Counted> mine) {
    Comparator<Counted> heaviestFirst =
        Comparator.comparing(Counted::severity).reversed().thenComparing(Counted::rule);
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
  Interval total(List<CriterionRisk> risks) {
    return new Interval(
        total(risks, risk -> risk.risk().low()), total(risks, risk -> risk.risk().high()));
  }

  private static double total(List<CriterionRisk> risks, ToDoubleFunction<CriterionRisk> bound) {
    double votes = risks.stream().mapToDouble(Scoring::weight).sum();
    double sum = risks.stream().mapToDouble(r -> weight(r) * bound.applyAsDouble(r)).sum();
    return votes == 0 ? 0 : sum / votes;
  }

  private static double weight(CriterionRisk risk) {
    return risk.criterion().weight().doubleValue();
  }
}
