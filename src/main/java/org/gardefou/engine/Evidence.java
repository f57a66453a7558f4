package org.gardefou.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.cel.CelBindings;
import org.gardefou.cel.CelProgram;
import org.gardefou.cel.Outcome;
import org.gardefou.model.Text;

/**
 * Explains a judged rule: its sentence, the known facts that it rests on, the open facts that could
 * change it.
 *
 * @param relapses of rules that a clause lowers no longer, by their id
 */
record Evidence(
    Catalogue catalogue, FactSheet sheet, Weighing weighing, Map<String, Relapse> relapses) {

  Flag flag(Judged judged) {
    Rule rule = judged.rule();
    Sentences sentences = new Sentences(sheet);
    Severity severity =
        Objects.requireNonNullElse(
            judged.certain(), Objects.requireNonNullElse(judged.worst(), Severity.INFO));
    return new Flag(
        rule,
        judged.state(),
        severity,
        Objects.requireNonNullElse(judged.worst(), severity),
        evidence(judged, sentences),
        readings(sheet, names(judged, sentences)),
        missing(judged.finding().open()),
        judged.clause(),
        judged.finding().certain() == null ? null : relapses.get(rule.id()));
  }

  /** A rule that only could fire has no evidence yet: its sentence is what it asks about. */
  private Text evidence(Judged judged, Sentences sentences) {
    return judged.state() == FlagState.POSSIBLE
        ? missing(judged.finding().open()).stream()
            .findFirst()
            .map(Fact::question)
            .orElseGet(() -> sentences.best(judged.rule().evidence()))
        : sentences.best(judged.rule().evidence());
  }

  private Set<String> names(Judged judged, Sentences sentences) {
    CelProgram condition = judged.rule().tiers().get(judged.finding().certain());
    Set<String> names = new HashSet<>();
    if (condition == null) {
      names.addAll(judged.rule().names());
    } else {
      names.addAll(decisive(condition));
      names.addAll(sentences.named(judged.rule().evidence()));
    }
    return new Grounds(sheet, weighing, this::decisive).of(names);
  }

  /**
   * The known facts without which the condition would not hold; all that it reads, where no single
   * one is needed.
   */
  private Set<String> decisive(CelProgram condition) {
    Set<String> known = new TreeSet<>(condition.names());
    known.removeIf(name -> !sheet.known(name));
    Set<String> needed = new TreeSet<>(known);
    needed.removeIf(name -> holdsWithout(condition, Set.of(name)));
    Set<String> rest = new TreeSet<>(known);
    rest.removeAll(needed);
    return holdsWithout(condition, rest) ? needed : known;
  }

  private boolean holdsWithout(CelProgram condition, Set<String> names) {
    CelBindings hidden = sheet.bindings().copy();
    names.forEach(hidden::unknown);
    return Outcome.TRUE.equals(condition.run(hidden));
  }

  static List<FactReading> readings(FactSheet sheet, Collection<String> names) {
    return names.stream()
        .flatMap(name -> sheet.reading(name).stream())
        .filter(reading -> !reading.fact().derived())
        .sorted(Comparator.comparing(reading -> reading.fact().id()))
        .toList();
  }

  private List<Fact> missing(Set<String> open) {
    Map<String, Fact> facts = catalogue.facts();
    return facts.values().stream().filter(fact -> open.contains(fact.id())).toList();
  }
}
