package org.gardefou.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.gardefou.engine.money.OwnFigures;
import org.jspecify.annotations.Nullable;

/**
 * The facts that hold a rule open, wide enough that any answers to them decide it. A number that is
 * still open may replace her answer in words (domain.md A.7.1). Then the rule depends on what it
 * reads beside that word, so that is named too.
 */
final class Missing {
  private final Statics statics;
  private final Scope scope;
  private final FactSheet sheet;
  private final Map<String, String> clauses;
  private final Map<String, Finding> findings;

  Missing(Workings workings) {
    statics = workings.statics();
    scope = workings.scope();
    sheet = workings.sheet();
    clauses = workings.clauses();
    findings = workings.findings();
  }

  /** In the catalogue's order, those first that hold it open as things stand. */
  List<Fact> of(Finding finding) {
    return finding.open().isEmpty() ? List.of() : ordered(finding, wide(finding));
  }

  private List<Fact> ordered(Finding finding, Set<String> all) {
    return Stream.concat(
            facts().filter(fact -> finding.open().contains(fact.id())),
            facts().filter(fact -> all.contains(fact.id()) && !finding.open().contains(fact.id())))
        .toList();
  }

  private Stream<Fact> facts() {
    return statics.catalogue().facts().values().stream();
  }

  private Set<String> wide(Finding finding) {
    Set<String> open = finding.open();
    Set<String> words = Set.of();
    Set<String> wider = replaceable(open);
    while (!words.containsAll(wider)) {
      words = wider;
      open = openWithout(words, finding.rule());
      wider = new HashSet<>(replaceable(open));
      wider.addAll(words);
    }
    return open;
  }

  /** The words that answers to these facts could replace, those that do not apply included. */
  private Set<String> replaceable(Set<String> open) {
    Set<String> words = new HashSet<>();
    for (String name : open) {
      Stream.concat(Stream.of(name), OwnFigures.from(name).stream().filter(sheet::isOpen))
          .flatMap(number -> statics.links().wordsBy(number).stream())
          .map(Fact::id)
          .filter(word -> !sheet.isOpen(word))
          .forEach(words::add);
    }
    return words;
  }

  /** What would hold the rule open if these words were open too. */
  private Set<String> openWithout(Set<String> words, Rule rule) {
    FactSheet then = sheet.copy();
    words.forEach(then.bindings()::unknown);
    facts().forEach(then::applyCount);
    Difference difference = Difference.between(sheet, then, statics);
    Set<String> open = new HashSet<>();
    new Findings(scope, then, clauses)
        .of(other -> spared(other, difference)).stream()
            .filter(finding -> finding.rule().equals(rule))
            .forEach(finding -> open.addAll(finding.open()));
    open.removeAll(words);
    return open;
  }

  /** Rules that count others are always looked at again: the count may be another. */
  private @Nullable Finding spared(Rule rule, Difference difference) {
    return difference.spares(scope.names(rule)) && !scope.counting().contains(rule.id())
        ? findings.get(rule.id())
        : null;
  }
}
