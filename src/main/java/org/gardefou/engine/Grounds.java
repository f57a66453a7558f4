package org.gardefou.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Exact;
import org.gardefou.catalogue.Fact;
import org.gardefou.cel.CelProgram;
import org.gardefou.cel.Outcome;

/**
 * The answers on which names rest: for a word that numbers decide, the numbers; for a count, what
 * makes it so.
 *
 * @param decisive the names on which a condition that holds rests
 */
record Grounds(FactSheet sheet, Weighing weighing, Function<CelProgram, Set<String>> decisive) {

  Set<String> of(Set<String> names) {
    Set<String> all = new HashSet<>();
    names.forEach(name -> add(name, all));
    return all;
  }

  private void add(String name, Set<String> all) {
    Fact fact = sheet.fact(name);
    Exact exact = fact == null ? null : fact.exact();
    Count count = fact == null ? null : fact.count();
    if (exact != null && sheet.followsFromNumbers(name)) {
      all.addAll(exact.names());
    } else if (count != null) {
      (Boolean.TRUE.equals(sheet.value(name)) ? holding(count) : lacking(count))
          .forEach(behind -> add(behind, all));
    } else {
      all.add(name);
    }
  }

  /** What makes a count reach its limit. */
  private Set<String> holding(Count count) {
    Set<String> names = new HashSet<>();
    switch (count) {
      case Count.OfConditions conditions ->
          conditions.conditions().stream()
              .filter(condition -> Outcome.TRUE.equals(sheet.run(condition)))
              .forEach(condition -> names.addAll(decisive.apply(condition)));
      case Count.OfRules rules ->
          counted(rules)
              .filter(judged -> Tally.reaches(judged.certain(), rules.severity()))
              .flatMap(judged -> judged.tier().stream())
              .forEach(tier -> names.addAll(decisive.apply(tier)));
      case Count.OwnLimit limit -> {}
    }
    return names;
  }

  /** What keeps a count from reaching its limit; a rule that is never so grave does not. */
  private Set<String> lacking(Count count) {
    Set<String> names = new HashSet<>();
    switch (count) {
      case Count.OfConditions conditions ->
          conditions.conditions().stream()
              .filter(condition -> !Outcome.TRUE.equals(sheet.run(condition)))
              .forEach(condition -> names.addAll(condition.names()));
      case Count.OfRules rules ->
          counted(rules)
              .filter(judged -> judged.rule().gravest().atLeast(rules.severity()))
              .filter(judged -> !Tally.reaches(judged.worst(), rules.severity()))
              .forEach(judged -> names.addAll(judged.rule().names()));
      case Count.OwnLimit limit -> {}
    }
    return names;
  }

  private Stream<Judged> counted(Count.OfRules rules) {
    return weighing.scope().rules().stream()
        .filter(rule -> rules.criteria().contains(rule.criterion()))
        .filter(rule -> !weighing.scope().counting().contains(rule.id()))
        .map(weighing::judged);
  }
}
