package org.gardefou.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gardefou.catalogue.ExclusionGroup;
import org.gardefou.catalogue.Severity;
import org.gardefou.catalogue.Thresholds;

/** Sorts a set of rules into a verdict by category, never by score alone (domain.md A.4.4). */
record Category(Scoring scoring, Thresholds thresholds) {

  /** The verdict for these rules at this total, 0-100. */
  Verdict of(List<Counted> all, double total) {
    List<Counted> reds = reds(all);
    if (all.stream().anyMatch(c -> c.unmitigated(Severity.DEALBREAKER))
        || enoughReds(reds)
        || total >= thresholds.decline()) {
      return Verdict.DECLINE;
    }
    // A deal-breaker that an agreement lowered is a mitigated red.
    boolean lowered = all.stream().anyMatch(c -> c.mitigated() && c.severity() == Severity.RED);
    return lowered || !reds.isEmpty() || total >= thresholds.conditions()
        ? Verdict.CONDITIONS
        : Verdict.ACCEPT;
  }

  /** Whether so many reds, over so many criteria, are a no by themselves. */
  boolean enoughReds(List<Counted> reds) {
    long criteria = reds.stream().map(Counted::criterion).distinct().count();
    return reds.size() >= thresholds.reds() && criteria >= thresholds.redCriteria();
  }

  /** The unmitigated reds, each exclusion group once. */
  List<Counted> reds(List<Counted> all) {
    Set<ExclusionGroup> seen = new HashSet<>();
    return all.stream()
        .filter(c -> c.unmitigated(Severity.RED))
        .filter(c -> scoring.group(c.rule()).map(seen::add).orElse(true))
        .toList();
  }
}
