package org.gardefou.engine;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What the rules themselves say of a mission with some more answers.
 *
 * @param before what was known without these answers
 */
record Situation(Frame frame, FactSheet before, FactSheet sheet, Weighing weighing) {

  /** What stays the same whatever is answered. */
  record Frame(Statics statics, Scope scope, Map<String, String> clauses, Category category) {
    Load none() {
      return Load.none(statics.scoring().criteria().size());
    }
  }

  /** As it stands. */
  static Situation of(Frame frame, FactSheet sheet, List<Finding> findings) {
    Weighing weighing = Weighing.of(frame.scope(), sheet, findings, frame.clauses());
    return new Situation(frame, sheet, sheet, weighing);
  }

  /**
   * With these answers; none if they contradict a word that is known. Only rules that were open are
   * checked.
   */
  Optional<Situation> with(Map<String, Cell> answers) {
    FactSheet then = sheet.copy();
    answers.forEach((fact, cell) -> cell.bind(fact, then.bindings()));
    for (Fact fact : facts()) {
      if (fact.exact() != null) {
        then.applyExact(fact);
        if (!before.isOpen(fact.id()) && !then.agrees(before, fact.id())) {
          return Optional.empty();
        }
      }
    }
    facts().forEach(then::applyCount);
    List<Finding> findings = new Findings(frame.scope(), then, frame.clauses()).of(this::settled);
    Weighing weighed = Weighing.of(frame.scope(), then, findings, frame.clauses());
    return Optional.of(new Situation(frame, before, then, weighed));
  }

  private Iterable<Fact> facts() {
    return frame.statics().catalogue().facts().values();
  }

  private @Nullable Finding settled(Rule rule) {
    Finding finding = weighing.judged(rule).finding();
    return finding.open().isEmpty() ? finding : null;
  }

  /** With these answers, and “does not apply” to all else that is open. */
  Optional<Situation> completed(Map<String, Cell> answers) {
    Map<String, Cell> all = new HashMap<>();
    for (Fact fact : facts()) {
      if (!fact.derived() && sheet.isOpen(fact.id())) {
        all.put(fact.id(), answers.getOrDefault(fact.id(), Cell.ABSENT));
      }
    }
    return with(all);
  }

  /** See {@link Statics#numbers}. */
  Set<String> numbers(String words) {
    return frame.statics().numbers(words, frame.scope(), sheet);
  }

  /** See {@link Statics#tiesWords}. */
  boolean tiesWords(String number) {
    return frame.statics().tiesWords(number, frame.scope(), sheet);
  }

  /** The load of what is certain. */
  Load load() {
    return weighing.load(frame.none(), Judged::certain);
  }

  /** The verdict of what is certain, at that total. */
  Verdict certain(double total) {
    return frame.category().of(weighing.counted(Judged::certain), total, weighing.paid());
  }

  /** The verdicts that are not excluded: from that of what is certain to that of the worst. */
  Set<Verdict> range() {
    double low = frame.statics().scoring().total(weighing.lightest(frame.none()));
    double high = frame.statics().scoring().total(weighing.load(frame.none(), Judged::worst));
    return range(low, high);
  }

  /** The same with better bounds of the total. */
  Set<Verdict> range(double low, double high) {
    Verdict best =
        frame.category().of(weighing.counted(Judged::certain), low, weighing.couldBePaid());
    Verdict worst = frame.category().of(weighing.counted(Judged::worst), high, weighing.paid());
    Set<Verdict> range = EnumSet.range(best, worst);
    range.remove(Verdict.ASK_FIRST);
    return range;
  }
}
