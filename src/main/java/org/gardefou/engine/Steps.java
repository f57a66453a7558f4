package org.gardefou.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Mission;
import org.gardefou.model.Value;

/**
 * The steps that her answers could take: to the nearest answer, up or down, at which some rule says
 * something else; for choices, to any other.
 */
final class Steps {
  private final Workings workings;
  private final Mission mission;
  private final Trial trial;

  Steps(Workings workings, Mission mission) {
    this.workings = workings;
    this.mission = mission;
    this.trial = workings.trial();
  }

  /**
   * A step and what it does.
   *
   * @param weight points of risk that it adds, or takes away if negative
   */
  record Weighed(Move.Step step, double weight) {}

  /**
   * The steps for the better that can be negotiated, answers of the client: of each the one that
   * helps most.
   */
  List<Move.Step> better() {
    Set<String> seen = new HashSet<>();
    return steps().stream()
        .filter(weighed -> weighed.weight() < 0)
        .map(Weighed::step)
        .filter(step -> step.fact().ask() == Fact.Ask.CLIENT)
        .filter(step -> seen.add(step.fact().id()))
        .toList();
  }

  /**
   * The steps for the worse that may come by themselves: along an order. Of a yes that could be a
   * no there is nothing to learn: it says what the rule says.
   */
  List<Move.Step> worse() {
    return steps().stream()
        .filter(weighed -> weighed.weight() > 0)
        .filter(weighed -> Cells.isOrdered(weighed.step().fact()))
        .map(Weighed::step)
        .toList()
        .reversed();
  }

  /** All steps, those that help most first. */
  private List<Weighed> steps() {
    List<Weighed> steps = new ArrayList<>();
    for (Fact fact : workings.scope().questions()) {
      Value from = mission.answer(fact.id()).map(answer -> answer.value()).orElse(null);
      if (from != null && isHers(fact)) {
        add(fact, from, steps);
      }
    }
    steps.sort(Comparator.comparingDouble(Weighed::weight));
    return steps;
  }

  /** Whether her own answer counts: what numbers or the journal say, she cannot move. */
  private boolean isHers(Fact fact) {
    return !workings.sheet().byNumber(fact.id()) && !workings.sheet().isCounted(fact);
  }

  private void add(Fact fact, Value from, List<Weighed> steps) {
    Optional<Object> now = Readings.celValue(fact, from);
    List<Look> looks = looks(fact);
    if (now.isEmpty() || looks.isEmpty()) {
      return;
    }
    for (List<Object> way : ways(fact, now.get(), looks)) {
      way.stream()
          .map(to -> weighed(fact, from, to, looks))
          .filter(weighed -> weighed.weight() != 0)
          .findFirst()
          .ifPresent(steps::add);
    }
  }

  private List<List<Object>> ways(Fact fact, Object now, List<Look> looks) {
    Set<Double> beside = trial.numbersBeside(fact.id(), looks);
    return workings.statics().cells().ways(fact, now, beside);
  }

  private List<Look> looks(Fact fact) {
    return workings.looks().stream()
        .filter(look -> workings.scope().touched(look.item()).contains(fact.id()))
        .toList();
  }

  private Weighed weighed(Fact fact, Value from, Object to, List<Look> looks) {
    trial.answer(fact.id(), new Cell(to));
    double weight = 0;
    for (Look look : looks) {
      Look then = trial.look(look.item());
      weight += heaviness(then) - heaviness(look);
    }
    trial.restore(fact.id());
    return new Weighed(new Move.Step(fact, from, Readings.value(fact, to)), weight);
  }

  private double heaviness(Look look) {
    Scoring scoring = workings.statics().scoring();
    return scoring.sum(look.best()) + scoring.sum(look.worst());
  }
}
