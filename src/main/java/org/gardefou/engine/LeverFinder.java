package org.gardefou.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Agreement;
import org.gardefou.model.Mission;

/** Finds what would change the verdict of a mission. */
final class LeverFinder {
  private final Workings workings;
  private final Mission mission;
  private final Function<Mission, Verdict> advice;

  /**
   * @param advice the verdict about the mission as it would be
   */
  LeverFinder(Workings workings, Mission mission, Function<Mission, Verdict> advice) {
    this.workings = workings;
    this.mission = mission;
    this.advice = advice;
  }

  Levers find() {
    Steps steps = new Steps(workings, mission);
    List<Move> better = new ArrayList<>(clauses());
    better.addAll(steps.better());
    SmallestSets<Move> sets = sets(alternating(better), SmallestSets.better());
    List<SmallestSets.Found<Move>> found = sets.search();
    List<Lever> forBetter = new ArrayList<>(levers(found.isEmpty() ? sets.reduced() : found));
    forBetter.sort(Comparator.comparing(Lever::verdict));
    return new Levers(
        forBetter, levers(sets(List.copyOf(steps.worse()), SmallestSets.worse()).search()));
  }

  private SmallestSets<Move> sets(List<Move> candidates, Comparator<Verdict> further) {
    return new SmallestSets<>(candidates, this::adviceWith, further);
  }

  private Verdict adviceWith(List<Move> moves) {
    Mission changed = mission;
    for (Move move : moves) {
      changed = move.on(changed);
    }
    return advice.apply(changed);
  }

  private static List<Lever> levers(List<SmallestSets.Found<Move>> found) {
    return found.stream().map(set -> new Lever(set.moves(), set.verdict())).toList();
  }

  /** Clauses and steps by turns, so that both are among those that are tried. */
  private static List<Move> alternating(List<Move> moves) {
    List<Move> clauses = moves.stream().filter(Move.Agreed.class::isInstance).toList();
    List<Move> steps = moves.stream().filter(Move.Step.class::isInstance).toList();
    List<Move> all = new ArrayList<>();
    for (int i = 0; i < Math.max(clauses.size(), steps.size()); i++) {
      all.addAll(clauses.subList(Math.min(i, clauses.size()), Math.min(i + 1, clauses.size())));
      all.addAll(steps.subList(Math.min(i, steps.size()), Math.min(i + 1, steps.size())));
    }
    return all;
  }

  /** The clauses that would lower a rule in force and may still be agreed, the gravest first. */
  private List<Move> clauses() {
    Set<String> clauses = new LinkedHashSet<>();
    workings.scope().rules().stream()
        .map(workings.situation().weighing()::judged)
        .filter(LeverFinder::isToLower)
        .sorted(Comparator.comparing((Judged j) -> Objects.requireNonNull(j.certain())).reversed())
        .forEach(j -> clauses.addAll(j.rule().clauses()));
    return clauses.stream()
        .filter(this::mayBeAgreed)
        .map(id -> (Move) new Move.Agreed(id))
        .toList();
  }

  private static boolean isToLower(Judged judged) {
    Severity severity = judged.certain();
    return severity != null
        && severity.atLeast(Severity.CAUTION)
        && judged.clause() == null
        && judged.rule().mitigable();
  }

  private boolean mayBeAgreed(String clause) {
    return mission
        .agreement(clause)
        .map(Agreement::state)
        .map(s -> s == Agreement.State.TO_PROPOSE || s == Agreement.State.PROPOSED)
        .orElse(true);
  }
}
