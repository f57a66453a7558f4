package org.gardefou.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.ExclusionGroup;
import org.gardefou.catalogue.Severity;
import org.gardefou.catalogue.Thresholds;

/** Sorts a set of rules into a verdict by category, never by score alone (domain.md A.4.4). */
record Category(Scoring scoring, Thresholds thresholds) {

  /**
   * The verdict for these rules at this total, 0-100.
   *
   * @param paid whether the price pays for inconvenience
   */
  Verdict of(List<Counted> all, double total, boolean paid) {
    List<Counted> reds = reds(all);
    if (all.stream().anyMatch(c -> c.unmitigated(Severity.DEALBREAKER))
        || enoughReds(all)
        || total >= thresholds.decline()) {
      return Verdict.DECLINE;
    }
    // A deal-breaker that an agreement lowered is a mitigated red.
    boolean lowered = all.stream().anyMatch(c -> c.mitigated() && c.severity() == Severity.RED);
    return lowered
            || !reds.isEmpty()
            || total >= thresholds.conditions()
            || enoughCautions(all, paid)
        ? Verdict.CONDITIONS
        : Verdict.ACCEPT;
  }

  /** Whether so many cautions, over so many criteria, need conditions (domain.md A.7.4). */
  boolean enoughCautions(List<Counted> all, boolean paid) {
    List<Counted> cautions =
        unmitigated(all, Severity.CAUTION).filter(c -> troubles(c, paid)).toList();
    return once(cautions).size() >= thresholds.cautions()
        && criteria(cautions) >= thresholds.cautionCriteria();
  }

  /** How many criteria report something that the price does not pay for. */
  long troubledCriteria(List<Counted> all, boolean paid) {
    return criteria(all.stream().filter(c -> troubles(c, paid)).toList());
  }

  private boolean troubles(Counted counted, boolean paid) {
    return !(paid && criterion(counted).payable());
  }

  /**
   * Whether so many reds, over so many criteria, are a no by themselves. Reds that a change order
   * can put right are not, without one of another kind. A group counts once, but for every
   * criterion in which it is red: else one more red could make the verdict better.
   */
  boolean enoughReds(List<Counted> all) {
    List<Counted> reds = unmitigated(all, Severity.RED).toList();
    return once(reds).size() >= thresholds.reds()
        && criteria(reds) >= thresholds.redCriteria()
        && reds.stream().anyMatch(c -> !criterion(c).workable());
  }

  /** The unmitigated reds, each exclusion group once. */
  List<Counted> reds(List<Counted> all) {
    return once(unmitigated(all, Severity.RED).toList());
  }

  private static Stream<Counted> unmitigated(List<Counted> all, Severity severity) {
    return all.stream().filter(c -> c.unmitigated(severity));
  }

  /** Each exclusion group once. */
  private List<Counted> once(List<Counted> all) {
    Set<ExclusionGroup> seen = new HashSet<>();
    return all.stream().filter(c -> scoring.group(c.rule()).map(seen::add).orElse(true)).toList();
  }

  private static long criteria(List<Counted> all) {
    return all.stream().map(Counted::criterion).distinct().count();
  }

  private Criterion criterion(Counted counted) {
    return scoring.catalogue().criterion(counted.criterion());
  }
}
