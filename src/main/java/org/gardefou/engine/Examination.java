package org.gardefou.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.journal.JournalIndex;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;

/**
 * A mission examined on one day: the advice, and how it was worked out, so that the next
 * examination of the mission only checks what an edit has changed. Immutable.
 */
public final class Examination {
  private final Workings workings;
  private final Mitigations mitigations;
  private final JournalIndex index;
  private final Mission mission;
  private final LocalDate today;
  private final Counsel.Advice advice;

  Examination(
      Workings workings,
      Mitigations mitigations,
      JournalIndex index,
      Mission mission,
      LocalDate today) {
    this.workings = workings;
    this.mitigations = mitigations;
    this.index = index;
    this.mission = mission;
    this.today = today;
    this.advice = new Counsel(workings, mission).advice();
  }

  /** The verdict alone. */
  public Verdict verdict() {
    return advice.verdict();
  }

  /** The advice with all its reasons; written anew on every call. */
  public Assessment assessment() {
    return assessment(Told.nothing(workings));
  }

  /**
   * The same advice, for which only those rules are put into words that an edit may have changed.
   *
   * @param before an examination by the same engine, best of the same mission
   * @param written its assessment
   */
  public Assessment assessment(Examination before, Assessment written) {
    boolean alike =
        today.equals(before.today) && mitigations.relapses().equals(before.mitigations.relapses());
    return assessment(alike ? Told.of(workings, before.workings, written) : Told.nothing(workings));
  }

  private Assessment assessment(Told told) {
    return new Assessor(workings, mitigations, mission, told).assess(advice, today);
  }

  /** The advice in the few figures that a list shows. */
  public Outline outline() {
    Map<String, Severity> fired = new HashMap<>();
    for (Rule rule : workings.scope().rules()) {
      Severity severity = workings.situation().weighing().judged(rule).certain();
      if (severity != null) {
        fired.put(rule.id(), severity);
      }
    }
    return new Outline(
        advice.verdict(),
        advice.settled(),
        workings.bounds().total(),
        Coverage.of(workings.scope().questions(), workings.sheet()),
        fired);
  }

  /** The advice in figures alone, which takes far less time than {@link #assessment}. */
  public Glance glance() {
    Map<String, Interval> criteria = new HashMap<>();
    workings.bounds().criteria().forEach(c -> criteria.put(c.criterion().id(), c.risk()));
    SortedMap<String, Severity> fired = new TreeMap<>();
    Map<String, Text> found = new HashMap<>();
    Sentences sentences = new Sentences(workings.sheet());
    for (Rule rule : workings.scope().rules()) {
      Severity severity = workings.situation().weighing().judged(rule).certain();
      if (severity != null) {
        fired.put(rule.id(), severity);
        found.put(rule.id(), sentences.best(rule.evidence()));
      }
    }
    return new Glance(
        advice.verdict(),
        advice.lean(),
        advice.settled(),
        workings.bounds().total(),
        criteria,
        fired,
        found);
  }

  /**
   * All open questions that can still move the risk, the most telling first (domain.md A.5): those
   * that could bring a deal-breaker, then by how much the best and the worst answer narrow the
   * total on average, for the cost of asking. What an earlier question may settle does not count
   * again; questions to which nothing is left then follow in rounds of their own.
   */
  public List<Fact> ranking() {
    return Ranking.of(workings).all();
  }

  /**
   * What is known otherwise than by her own answers: what the journal counts (domain.md A.3), words
   * that known numbers decide (A.7.1), and figures from her profile or the mission's own data.
   */
  public Sources sources() {
    return workings.sheet().sources(mission);
  }

  JournalIndex index() {
    return index;
  }

  Workings workings() {
    return workings;
  }

  /** Ids of the rules that were checked; those of the others were taken over. */
  @SuppressWarnings("ReferenceEquality") // A finding that was taken over is the same instance.
  Set<String> checkedSince(Examination before) {
    Set<String> checked = new HashSet<>();
    workings
        .findings()
        .forEach(
            (rule, finding) -> {
              if (before.workings.findings().get(rule) != finding) {
                checked.add(rule);
              }
            });
    return checked;
  }
}
