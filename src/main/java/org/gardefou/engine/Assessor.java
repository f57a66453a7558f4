package org.gardefou.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.model.Mission;

/** Writes an assessment from its workings: the verdict with its reasons, flags, questions. */
final class Assessor {
  private final Workings workings;
  private final Mitigations mitigations;
  private final Mission mission;
  private final Catalogue catalogue;
  private final Weighing weighing;
  private final Sentences sentences;
  private final Told told;

  /**
   * @param told what was said before
   */
  Assessor(Workings workings, Mitigations mitigations, Mission mission, Told told) {
    this.told = told;
    this.workings = workings;
    this.mitigations = mitigations;
    this.mission = mission;
    this.catalogue = workings.statics().catalogue();
    this.weighing = workings.situation().weighing();
    this.sentences = new Sentences(workings.sheet());
  }

  Assessment assess(Counsel.Advice advice, LocalDate today) {
    FactSheet sheet = workings.sheet();
    Bounds bounds = workings.bounds();
    Evidence evidence = Evidence.of(workings, sentences, mitigations.relapses());
    List<Flag> all =
        workings.scope().rules().stream()
            .map(weighing::judged)
            .map(judged -> flag(judged, evidence))
            .sorted(gravestFirst())
            .toList();
    List<Flag> flags = all.stream().filter(f -> f.state() != FlagState.CLEAR).toList();
    Signs signs = new Signs(catalogue, sheet, sentences, weighing.held());
    return new Assessment(
        today,
        catalogue.version(),
        advice.verdict(),
        advice.lean(),
        advice.settled(),
        bounds.verdicts(),
        bounds.total(),
        bounds.exact(),
        Coverage.of(workings.scope().questions(), sheet),
        new Reasons(catalogue, mission.phase()).of(basis(advice, flags)),
        bounds.criteria(),
        flags,
        all.stream().filter(f -> f.state() == FlagState.CLEAR).toList(),
        signs.held(),
        signs.giveUps(),
        new Questions(weighing, sentences).of(Ranking.of(workings).first()));
  }

  private Flag flag(Judged judged, Evidence evidence) {
    return Objects.requireNonNullElseGet(told.of(judged), () -> evidence.flag(judged));
  }

  private Reasons.Basis basis(Counsel.Advice advice, List<Flag> flags) {
    Category category = workings.situation().frame().category();
    List<Counted> certain = weighing.counted(Judged::certain);
    return new Reasons.Basis(
        advice.verdict(),
        advice.lean(),
        advice.settled(),
        workings.bounds().total(),
        flags,
        category.reds(certain),
        category.enoughReds(certain),
        advice.thin());
  }

  private static Comparator<Flag> gravestFirst() {
    return Comparator.comparing((Flag f) -> f.state() == FlagState.POSSIBLE)
        .thenComparing(Comparator.comparing(Flag::severity).reversed());
  }
}
