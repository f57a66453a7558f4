package org.gardefou.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
    Workings workings, Sentences sentences, Missing missing, Map<String, Relapse> relapses) {
  static Evidence of(Workings workings, Sentences sentences, Map<String, Relapse> relapses) {
    return new Evidence(workings, sentences, new Missing(workings), relapses);
  }

  private FactSheet sheet() {
    return workings.sheet();
  }

  Flag flag(Judged judged) {
    Rule rule = judged.rule();
    List<Fact> open = missing.of(judged.finding());
    Severity severity =
        Objects.requireNonNullElse(
            judged.certain(), Objects.requireNonNullElse(judged.worst(), Severity.INFO));
    return new Flag(
        rule,
        judged.state(),
        severity,
        Objects.requireNonNullElse(judged.worst(), severity),
        evidence(judged, open),
        sentences.readings(names(judged)),
        open,
        judged.clause(),
        judged.finding().certain() == null ? null : relapses.get(rule.id()));
  }

  /** A rule that only could fire has no evidence yet: its sentence is what it asks about. */
  private Text evidence(Judged judged, List<Fact> open) {
    return judged.state() == FlagState.POSSIBLE
        ? open.stream()
            .findFirst()
            .map(Fact::question)
            .orElseGet(() -> sentences.best(judged.rule().evidence()))
        : sentences.best(judged.rule().evidence());
  }

  private Set<String> names(Judged judged) {
    CelProgram condition = judged.rule().tiers().get(judged.finding().certain());
    Set<String> names = new HashSet<>();
    if (condition == null) {
      names.addAll(judged.rule().names());
    } else {
      names.addAll(decisive(condition));
      names.addAll(sentences.named(judged.rule().evidence()));
    }
    return new Grounds(sheet(), workings.situation().weighing(), this::decisive).of(names);
  }

  /**
   * The known facts without which the condition would not hold; all that it reads, where no single
   * one is needed.
   */
  private Set<String> decisive(CelProgram condition) {
    Set<String> known = new TreeSet<>(condition.names());
    known.removeIf(name -> !sheet().known(name));
    Set<String> needed = new TreeSet<>(known);
    needed.removeIf(name -> holdsWithout(condition, Set.of(name)));
    Set<String> rest = new TreeSet<>(known);
    rest.removeAll(needed);
    return holdsWithout(condition, rest) ? needed : known;
  }

  private boolean holdsWithout(CelProgram condition, Set<String> names) {
    CelBindings hidden = sheet().bindings().copy();
    names.forEach(hidden::unknown);
    return Outcome.TRUE.equals(condition.run(hidden));
  }
}
