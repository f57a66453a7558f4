package org.gardefou.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;

/** One assessment: findings, bounds, verdict, explanation (domain.md A.4). */
final class Assessor {
  private final Statics statics;
  private final Scope scope;
  private final FactSheet sheet;
  private final Mission mission;
  private final Map<String, String> clauses;
  private final Category category;

  Assessor(Statics statics, Scope scope, FactSheet sheet, Mission mission) {
    this.statics = statics;
    this.scope = scope;
    this.sheet = sheet;
    this.mission = mission;
    this.clauses = Judged.clauses(scope.rules(), mission);
    this.category = new Category(statics.scoring(), catalogue().thresholds());
  }

  private Catalogue catalogue() {
    return statics.catalogue();
  }

  /** The order of all open questions. */
  Ranking ranking() {
    Trial trial = new Trial(statics, scope, sheet, clauses);
    return new Ranking(statics, Standing.of(scope, trial), situation().weighing(), trial);
  }

  private Situation situation() {
    List<Finding> findings = new Findings(scope, sheet, clauses).of(rule -> null);
    Situation.Frame frame = new Situation.Frame(statics, scope, clauses, category);
    return Situation.of(frame, sheet, findings);
  }

  Assessment assess(LocalDate today) {
    Situation situation = situation();
    Weighing weighing = situation.weighing();
    Trial trial = new Trial(statics, scope, sheet, clauses);
    Standing standing = Standing.of(scope, trial);
    Bounds bounds = new BoundsFinder(situation, trial).find(standing);
    Set<Verdict> possible = bounds.verdicts();
    Verdict lean = lean(possible, situation.certain(bounds.total().low()));
    boolean settled = possible.size() == 1;
    boolean thin = !settled && lean == Verdict.ACCEPT && thinlyKnown();
    boolean open = possible.contains(Verdict.DECLINE) && couldDecline(lean, weighing);
    boolean ask = (thin || open) && !goesWell(lean, weighing);
    Verdict verdict = ask ? Verdict.ASK_FIRST : lean;
    List<Judged> judged = scope.rules().stream().map(weighing::judged).toList();
    Evidence evidence = new Evidence(catalogue(), sheet, weighing);
    List<Flag> all = judged.stream().map(evidence::flag).sorted(gravestFirst()).toList();
    List<Flag> flags = all.stream().filter(f -> f.state() != FlagState.CLEAR).toList();
    List<Counted> certain = weighing.counted(Judged::certain);
    List<Counted> reds = category.reds(certain);
    Reasons.Basis basis =
        new Reasons.Basis(
            verdict,
            lean,
            settled,
            bounds.total(),
            flags,
            reds,
            category.enoughReds(certain),
            thin);
    Signs signs = new Signs(catalogue(), sheet, weighing.held());
    return new Assessment(
        today,
        catalogue().version(),
        verdict,
        lean,
        settled,
        possible,
        bounds.total(),
        bounds.exact(),
        coverage(scope.questions()),
        new Reasons(catalogue(), mission.phase()).of(basis),
        bounds.criteria(),
        flags,
        all.stream().filter(f -> f.state() == FlagState.CLEAR).toList(),
        signs.held(),
        signs.giveUps(),
        new Questions(weighing, new Sentences(sheet))
            .of(new Ranking(statics, standing, weighing, trial).first()));
  }

  /** The verdict of what is certain, or the next one that is possible. */
  private static Verdict lean(Set<Verdict> possible, Verdict certain) {
    Verdict lean = certain;
    for (Verdict verdict : possible) {
      lean = verdict;
      if (verdict.compareTo(certain) >= 0) {
        return verdict;
      }
    }
    return lean;
  }

  /**
   * Whether good signs carry the mission although questions are open (domain.md A.7.4-5). A running
   * one needs them in more criteria than report anything: what went wrong, she would know. A
   * prospect needs more of them and no caution at all, and what she says that she does not know may
   * not be a deal-breaker by itself.
   */
  private boolean goesWell(Verdict lean, Weighing weighing) {
    if (lean != Verdict.ACCEPT) {
      return false;
    }
    long good = weighing.goodCriteria();
    List<Counted> certain = weighing.counted(Judged::certain);
    return mission.phase() == Phase.ONGOING
        ? good >= catalogue().thresholds().goodCriteria()
            && good > category.troubledCriteria(certain, weighing.paid())
        : good >= catalogue().thresholds().goodCriteriaBefore()
            && certain.stream().allMatch(c -> c.severity() == Severity.INFO)
            && weighing.judged().values().stream().noneMatch(this::doubtfulDealbreaker);
  }

  private boolean doubtfulDealbreaker(Judged j) {
    return j.worst() == Severity.DEALBREAKER
        && heldOpenByMustKnow(j)
        && j.finding().open().stream().allMatch(name -> mission.answer(name).isPresent());
  }

  /** Whether open must-know facts alone could still make it a no. */
  private boolean couldDecline(Verdict lean, Weighing weighing) {
    if (lean == Verdict.DECLINE) {
      return false;
    }
    Weighing.Tier tier = j -> heldOpenByMustKnow(j) ? j.worst() : j.certain();
    Load load = weighing.load(Load.none(statics.scoring().criteria().size()), tier);
    double total = statics.scoring().total(load);
    return category.of(weighing.counted(tier), total, weighing.paid()) == Verdict.DECLINE;
  }

  private boolean heldOpenByMustKnow(Judged j) {
    return j.finding().open().stream().anyMatch(this::mustKnow);
  }

  private boolean mustKnow(String name) {
    Fact fact = catalogue().facts().get(name);
    return fact != null && fact.is(Fact.Flag.MUST_KNOW);
  }

  /**
   * Real stories fill few of all facts, so the share that A.4.6 asks for is that of the must-know
   * facts.
   */
  private boolean thinlyKnown() {
    Coverage coverage =
        coverage(scope.questions().stream().filter(f -> f.is(Fact.Flag.MUST_KNOW)).toList());
    return coverage.known() < catalogue().thresholds().coverage() * coverage.applicable();
  }

  private Coverage coverage(List<Fact> asked) {
    Predicate<Fact> counts = f -> f.refines().isEmpty() && !sheet.absent(f.id());
    List<Fact> applicable = asked.stream().filter(counts).toList();
    long known = applicable.stream().filter(f -> sheet.known(f.id())).count();
    return new Coverage((int) known, applicable.size());
  }

  private static Comparator<Flag> gravestFirst() {
    return Comparator.comparing((Flag f) -> f.state() == FlagState.POSSIBLE)
        .thenComparing(Comparator.comparing(Flag::severity).reversed());
  }
}
