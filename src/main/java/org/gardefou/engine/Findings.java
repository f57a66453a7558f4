package org.gardefou.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Checks all rules in two passes: first those about facts, then those that count what the first
 * pass found, after agreements.
 *
 * @param clauses the agreed clause of every rule that one lowers
 */
record Findings(Scope scope, FactSheet sheet, Map<String, String> clauses) {

  /** Where a finding is known already. */
  @FunctionalInterface
  interface Known {
    /** The finding of a rule, if nothing that it reads has changed; null where it has. */
    @Nullable Finding of(Rule rule);
  }

  /** All findings, in the order of the rules. */
  List<Finding> of(Known known) {
    Map<String, Finding> found = new HashMap<>();
    check(false, known, found);
    List<Judged> first = new ArrayList<>();
    found.forEach((rule, finding) -> first.add(new Judged(finding, clauses.get(rule))));
    for (Fact fact : scope.ruleCounts()) {
      if (fact.count() instanceof Count.OfRules count) {
        Tally tally = Tally.of(count, first);
        sheet.bindCount(fact, count.atLeast(), tally.certain(), tally.possible(), tally.open());
      }
    }
    check(true, known, found);
    List<Finding> all = new ArrayList<>();
    scope.rules().forEach(rule -> all.add(Objects.requireNonNull(found.get(rule.id()))));
    return all;
  }

  private void check(boolean counting, Known known, Map<String, Finding> found) {
    for (Rule rule : scope.rules()) {
      if (scope.counting().contains(rule.id()) == counting) {
        Finding before = known.of(rule);
        found.put(rule.id(), before == null ? Finding.of(rule, sheet) : before);
      }
    }
  }
}
