package org.gardefou.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.cel.CelProgram;
import org.gardefou.cel.Outcome;
import org.gardefou.model.Mission;
import org.jspecify.annotations.Nullable;

/**
 * Checks all rules in two passes: first those about facts, then those that count what the first
 * pass found, after agreements.
 */
record Findings(Catalogue catalogue, FactSheet sheet, Mission mission) {

  List<Finding> of(List<Rule> rules) {
    bindConditionCounts();
    Set<String> counters = ruleCounters();
    List<Finding> first =
        rules.stream()
            .filter(rule -> rule.names().stream().noneMatch(counters::contains))
            .map(rule -> Finding.of(rule, sheet))
            .toList();
    bindRuleCounts(first);
    Map<String, Finding> found =
        first.stream().collect(Collectors.toMap(f -> f.rule().id(), Function.identity()));
    return rules.stream()
        .map(
            rule ->
                Optional.ofNullable(found.get(rule.id())).orElseGet(() -> Finding.of(rule, sheet)))
        .toList();
  }

  private Set<String> ruleCounters() {
    return catalogue.facts().values().stream()
        .filter(fact -> fact.count() instanceof Count.OfRules)
        .map(Fact::id)
        .collect(Collectors.toSet());
  }

  private void bindConditionCounts() {
    for (Fact fact : catalogue.facts().values()) {
      if (fact.count() instanceof Count.OfConditions count) {
        bind(fact, count);
      }
    }
  }

  private void bind(Fact fact, Count.OfConditions count) {
    int certain = 0;
    int possible = 0;
    Set<String> open = new HashSet<>();
    for (CelProgram condition : count.conditions()) {
      switch (sheet.run(condition)) {
        case Outcome.Value(Boolean yes) -> certain += yes ? 1 : 0;
        case Outcome.Unknown(Set<String> names) -> {
          possible++;
          open.addAll(sheet.open(names));
        }
        default -> {}
      }
    }
    sheet.bindCount(fact, count.atLeast(), certain, certain + possible, open);
  }

  private void bindRuleCounts(List<Finding> findings) {
    for (Fact fact : catalogue.facts().values()) {
      if (fact.count() instanceof Count.OfRules count) {
        bind(fact, count, findings);
      }
    }
  }

  private void bind(Fact fact, Count.OfRules count, List<Finding> findings) {
    List<Judged> counted =
        findings.stream()
            .filter(f -> count.criteria().contains(f.rule().criterion()))
            .map(f -> Judged.of(f, mission))
            .filter(j -> reaches(j.worst(), count.severity()))
            .toList();
    int certain =
        (int) counted.stream().filter(j -> reaches(j.certain(), count.severity())).count();
    Set<String> open = new HashSet<>();
    counted.forEach(j -> open.addAll(j.finding().open()));
    sheet.bindCount(fact, count.atLeast(), certain, counted.size(), open);
  }

  private static boolean reaches(@Nullable Severity severity, Severity wanted) {
    return severity != null && severity.atLeast(wanted);
  }
}
