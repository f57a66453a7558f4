package org.gardefou.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Mission;
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

  Assessor(
      Catalogue catalogue, FactSheet sheet, Mission mission, List<Judged> judged, Reasons reasons) {
    this.catalogue = catalogue;
    this.reasons = reasons;
    this.sheet = sheet;
    this.judged = judged;
    this.signs = new Signs(catalogue, sheet, mission.phase());
    this.scoring = new Scoring(catalogue);
    this.category = new Category(scoring, catalogue.thresholds());
  }

  Assessment assess(LocalDate today, List<Fact> asked) {
    Interval total = new Interval(total(Bound.LOW), total(Bound.HIGH));
    Verdict lean = category.of(counted(Judged::certain), total.low());
    Verdict worst = category.of(counted(Judged::worst), total.high());
    boolean unchangeable = lean == worst || lean == Verdict.DECLINE;
    boolean thin = !unchangeable && lean == Verdict.ACCEPT && thinlyKnown(asked);
    Verdict verdict = thin || couldDecline(lean) ? Verdict.ASK_FIRST : lean;
    Evidence evidence = new Evidence(catalogue, sheet);
    List<Flag> all = judged.stream().map(evidence::flag).sorted(gravestFirst()).toList();
    List<Flag> flags = all.stream().filter(f -> f.state() != FlagState.CLEAR).toList();
    List<OpenQuestion> questions = new Questions(catalogue, new Sentences(sheet)).of(judged);
    Reasons.Basis basis =
        new Reasons.Basis(
            verdict,
            lean,
            unchangeable,
            total,
            flags,
            category.reds(counted(Judged::certain)),
            thin,
            questions);
    return new Assessment(
        today,
        catalogue.version(),
        verdict,
        lean,
        unchangeable,
        lean == Verdict.DECLINE ? Set.of(lean) : between(lean, worst),
        total,
        judged.stream().noneMatch(j -> j.openWeight() > 0),
        coverage(asked),
        reasons.of(basis),
        criteria(),
        flags,
        all.stream().filter(f -> f.state() == FlagState.CLEAR).toList(),
        signs.held(),
        signs.giveUps(),
        questions);
  }

  /** Which side of the interval. */
  private enum Bound {
    LOW,
    HIGH
  }

  /** The tier of a judged rule that counts; null when it does not. */
  @FunctionalInterface
  private interface Tier {
    @Nullable Severity of(Judged judged);
  }

  private double total(Bound bound) {
    return scoring.total(criterion -> risk(criterion, bound));
  }

  private double risk(Criterion criterion, Bound bound) {
    return switch (bound) {
      case LOW -> scoring.risk(criterion, weighed(Judged::certain), signs.possible(criterion.id()));
      case HIGH -> scoring.risk(criterion, weighed(Judged::worst), signs.certain(criterion.id()));
    };
  }

  private List<Scoring.Weighed> weighed(Tier tier) {
    List<Scoring.Weighed> all = new ArrayList<>();
    for (Judged j : judged) {
      Severity severity = tier.of(j);
      if (severity != null) {
        all.add(new Scoring.Weighed(j.rule().id(), j.rule().criterion(), severity));
      }
    }
    return all;
  }

  private List<Category.Counted> counted(Tier tier) {
    List<Category.Counted> all = new ArrayList<>();
    for (Judged j : judged) {
      Severity severity = tier.of(j);
      if (severity != null) {
        all.add(
            new Category.Counted(
                j.rule().id(), j.rule().criterion(), severity, j.clause() != null));
      }
    }
    return all;
  }

  /** Whether open must-know facts alone could still make it a no. */
  private boolean couldDecline(Verdict lean) {
    if (lean == Verdict.DECLINE) {
      return false;
    }
    Tier tier = j -> heldOpenByMustKnow(j) ? j.worst() : j.certain();
    double total = scoring.total(c -> scoring.risk(c, weighed(tier), signs.certain(c.id())));
    return category.of(counted(tier), total) == Verdict.DECLINE;
  }

  private boolean heldOpenByMustKnow(Judged j) {
    return j.finding().open().stream()
        .map(catalogue.facts()::get)
        .filter(Objects::nonNull)
        .anyMatch(fact -> fact.is(Fact.Flag.MUST_KNOW));
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

  private List<CriterionRisk> criteria() {
    return catalogue.criteria().values().stream()
        .map(c -> new CriterionRisk(c, new Interval(risk(c, Bound.LOW), risk(c, Bound.HIGH))))
        .toList();
  }

  private static Comparator<Flag> gravestFirst() {
    return Comparator.comparing((Flag f) -> f.state() == FlagState.POSSIBLE)
        .thenComparing(Comparator.comparing(Flag::severity).reversed());
  }
}
