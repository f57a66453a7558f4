package org.gardefou.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;

/** What to advise, from what is certain and what is possible (domain.md A.4.4-6, A.7.4-5). */
final class Counsel {
  private final Workings workings;
  private final Weighing weighing;
  private final Category category;
  private final Mission mission;

  Counsel(Workings workings, Mission mission) {
    this.workings = workings;
    this.weighing = workings.situation().weighing();
    this.category = workings.situation().frame().category();
    this.mission = mission;
  }

  /**
   * The advice.
   *
   * @param lean what the known facts say
   * @param settled whether no open answer can change the verdict
   * @param thin whether too little is known to call it acceptable
   */
  record Advice(Verdict verdict, Verdict lean, boolean settled, boolean thin) {}

  Advice advice() {
    Set<Verdict> possible = workings.bounds().verdicts();
    double low = workings.bounds().total().low();
    Verdict lean = lean(possible, workings.situation().certain(low));
    boolean settled = possible.size() == 1;
    boolean thin = !settled && lean == Verdict.ACCEPT && thinlyKnown();
    boolean open = possible.contains(Verdict.DECLINE) && couldDecline(lean);
    boolean ask = (thin || open) && !goesWell(lean);
    return new Advice(ask ? Verdict.ASK_FIRST : lean, lean, settled, thin);
  }

  private Catalogue catalogue() {
    return workings.statics().catalogue();
  }

  /** The verdict of what is certain, or the next one that is possible. */
  private static Verdict lean(Set<Verdict> possible, Verdict certain) {
    return possible.stream()
        .filter(verdict -> verdict.compareTo(certain) >= 0)
        .min(Comparator.naturalOrder())
        .orElse(certain);
  }

  /**
   * Whether good signs carry the mission although questions are open (domain.md A.7.4-5). A running
   * one needs them in more criteria than report anything: what went wrong, she would know. A
   * prospect needs more of them and no caution at all, and what she says that she does not know may
   * not be a deal-breaker by itself.
   */
  private boolean goesWell(Verdict lean) {
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
  private boolean couldDecline(Verdict lean) {
    if (lean == Verdict.DECLINE) {
      return false;
    }
    Weighing.Tier tier = j -> heldOpenByMustKnow(j) ? j.worst() : j.certain();
    Load load = weighing.load(workings.none(), tier);
    double total = workings.statics().scoring().total(load);
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
        Coverage.of(
            workings.scope().questions().stream()
                .filter(fact -> fact.is(Fact.Flag.MUST_KNOW))
                .toList(),
            workings.sheet());
    return coverage.known() < catalogue().thresholds().coverage() * coverage.applicable();
  }
}
