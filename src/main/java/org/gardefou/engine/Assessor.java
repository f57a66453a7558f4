package org.gardefou.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.jspecify.annotations.Nullable;

/**
 * One assessment from the judged rules on: intervals, verdict, explanation (domain.md A.4.2-A.4.7).
 */
final class Assessor {
  private final Catalogue catalogue;
  private final FactSheet sheet;
  private final List<Judged> judged;
  private final Reasons reasons;
  private final Signs signs;
  private final Scoring scoring;
  private final Category category;
  private final Mission mission;
  private final boolean ongoing;

  Assessor(
      Catalogue catalogue, FactSheet sheet, Mission mission, List<Judged> judged, Reasons reasons) {
    this.catalogue = catalogue;
    this.reasons = reasons;
    this.sheet = sheet;
    this.judged = judged;
    this.signs = new Signs(catalogue, sheet, mission.phase());
    this.scoring = new Scoring(catalogue);
    this.category = new Category(scoring, catalogue.thresholds());
    this.mission = mission;
    this.ongoing = mission.phase() == Phase.ONGOING;
  }

  Assessment assess(LocalDate today, List<Fact> asked) {
    List<Counted> certain = counted(Judged::certain);
    List<Counted> worst = counted(Judged::worst);
    List<CriterionRisk> risks = risks(certain, worst);
    Interval total = scoring.total(risks);
    Verdict lean = category.of(certain, total.low(), signs.paid());
    Verdict best = category.of(certain, total.low(), signs.couldBePaid());
    Verdict limit = category.of(worst, total.high(), signs.paid());
    boolean unchangeable = best == limit || lean == Verdict.DECLINE;
    boolean thin = !unchangeable && lean == Verdict.ACCEPT && thinlyKnown(asked);
    boolean ask = (thin || couldDecline(lean, certain)) && !goesWell(lean, certain);
    Verdict verdict = ask ? Verdict.ASK_FIRST : lean;
    Evidence evidence = new Evidence(catalogue, sheet);
    List<Flag> all = judged.stream().map(evidence::flag).sorted(gravestFirst()).toList();
    List<Flag> flags = all.stream().filter(f -> f.state() != FlagState.CLEAR).toList();
    List<OpenQuestion> questions = new Questions(catalogue, new Sentences(sheet)).of(judged);
    List<Counted> reds = category.reds(certain);
    Reasons.Basis basis =
        new Reasons.Basis(
            verdict, lean, unchangeable, total, flags, reds, category.enoughReds(reds), thin);
    return new Assessment(
        today,
        catalogue.version(),
        verdict,
        lean,
        unchangeable,
        lean == Verdict.DECLINE ? Set.of(lean) : between(best, limit),
        total,
        judged.stream().noneMatch(j -> j.openWeight() > 0),
        coverage(asked),
        reasons.of(basis),
        risks,
        flags,
        all.stream().filter(f -> f.state() == FlagState.CLEAR).toList(),
        signs.held(),
        signs.giveUps(),
        questions);
  }

  /** The tier of a judged rule that counts; null when it does not. */
  @FunctionalInterface
  private interface Tier {
    @Nullable Severity of(Judged judged);
  }

  private List<Counted> counted(Tier tier) {
    List<Counted> all = new ArrayList<>();
    for (Judged j : judged) {
      Severity severity = tier.of(j);
      if (severity != null) {
        all.add(new Counted(j.rule().id(), j.rule().criterion(), severity, j.clause() != null));
      }
    }
    return all;
  }

  private List<CriterionRisk> risks(List<Counted> atLeast, List<Counted> atMost) {
    return catalogue.criteria().values().stream()
        .map(c -> new CriterionRisk(c, risk(c, atLeast, atMost)))
        .toList();
  }

  private Interval risk(Criterion criterion, List<Counted> atLeast, List<Counted> atMost) {
    return new Interval(
        scoring.risk(criterion, atLeast, signs.possible(criterion.id())),
        scoring.risk(criterion, atMost, signs.certain(criterion.id())));
  }

  /**
   * Whether good signs carry the mission although questions are open (domain.md A.7.4-5). A running
   * one needs them in more criteria than report anything: what went wrong, she would know. A
   * prospect needs more of them and no caution at all, and what she says that she does not know may
   * not be a deal-breaker by itself.
   */
  private boolean goesWell(Verdict lean, List<Counted> certain) {
    if (lean != Verdict.ACCEPT) {
      return false;
    }
    long good = signs.goodCriteria();
    return ongoing
        ? good >= catalogue.thresholds().goodCriteria()
            && good > category.troubledCriteria(certain, signs.paid())
        : good >= catalogue.thresholds().goodCriteriaBefore()
            && certain.stream().allMatch(c -> c.severity() == Severity.INFO)
            && judged.stream().noneMatch(this::doubtfulDealbreaker);
  }

  private boolean doubtfulDealbreaker(Judged j) {
    return j.worst() == Severity.DEALBREAKER
        && heldOpenByMustKnow(j)
        && j.finding().open().stream().allMatch(name -> mission.answer(name).isPresent());
  }

  /** Whether open must-know facts alone could still make it a no. */
  private boolean couldDecline(Verdict lean, List<Counted> certain) {
    if (lean == Verdict.DECLINE) {
      return false;
    }
    List<Counted> worst = counted(j -> heldOpenByMustKnow(j) ? j.worst() : j.certain());
    double total = scoring.total(risks(certain, worst)).high();
    return category.of(worst, total, signs.paid()) == Verdict.DECLINE;
  }

  private boolean heldOpenByMustKnow(Judged j) {
    return j.finding().open().stream().anyMatch(this::mustKnow);
  }

  private boolean mustKnow(String name) {
    Fact fact = catalogue.facts().get(name);
    return fact != null && fact.is(Fact.Flag.MUST_KNOW);
  }

  /**
   * Real stories fill few of all facts, so the share that A.4.6 asks for is that of the must-know
   * facts.
   */
  private boolean thinlyKnown(List<Fact> asked) {
    Coverage coverage = coverage(asked.stream().filter(f -> f.is(Fact.Flag.MUST_KNOW)).toList());
    return coverage.known() < catalogue.thresholds().coverage() * coverage.applicable();
  }

  private Coverage coverage(List<Fact> asked) {
    Predicate<Fact> counts = f -> f.refines().isEmpty() && !sheet.absent(f.id());
    List<Fact> applicable = asked.stream().filter(counts).toList();
    long known = applicable.stream().filter(f -> sheet.known(f.id())).count();
    return new Coverage((int) known, applicable.size());
  }

  private static Set<Verdict> between(Verdict best, Verdict worst) {
    Set<Verdict> all = EnumSet.range(best, worst);
    all.remove(Verdict.ASK_FIRST);
    return all;
  }

  private static Comparator<Flag> gravestFirst() {
    return Comparator.comparing((Flag f) -> f.state() == FlagState.POSSIBLE)
        .thenComparing(Comparator.comparing(Flag::severity).reversed());
  }
}
