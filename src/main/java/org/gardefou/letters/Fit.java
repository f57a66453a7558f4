package org.gardefou.letters;

import java.util.Set;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Flag;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Agreement;
import org.gardefou.model.Leaving;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;

/**
 * For what a kind of letter is the right one. Where rules or clauses are named, one of the rules
 * has to have fired, or one of the clauses to be broken.
 *
 * @param verdicts any verdict, when empty
 * @param rules ids of rules
 * @param broken ids of clauses
 * @param atLeast how grave a rule has to be
 * @param leaving whether she has to be on her way out
 * @param weight how well it fits, 0-100
 * @param why the reason in words
 */
public record Fit(
    Set<Phase> phases,
    Set<Verdict> verdicts,
    Set<String> rules,
    Set<String> broken,
    Severity atLeast,
    boolean leaving,
    int weight,
    Text why) {
  public Fit {
    phases = Set.copyOf(phases);
    verdicts = Set.copyOf(verdicts);
    rules = Set.copyOf(rules);
    broken = Set.copyOf(broken);
  }

  /** Whether it fits a mission as it stands. */
  boolean holds(LetterContext context) {
    Mission mission = context.mission();
    return phases.contains(mission.phase())
        && (verdicts.isEmpty() || verdicts.contains(context.assessment().verdict()))
        && (!leaving || !mission.leaving().equals(Leaving.NONE))
        && (needsNothing() || fired(context) || isBroken(mission));
  }

  private boolean needsNothing() {
    return rules.isEmpty() && broken.isEmpty();
  }

  private boolean fired(LetterContext context) {
    return context.assessment().flags().stream()
        .filter(Flag::fired)
        .anyMatch(f -> rules.contains(f.rule().id()) && f.severity().atLeast(atLeast));
  }

  private boolean isBroken(Mission mission) {
    return mission.agreements().stream()
        .filter(a -> a.state() == Agreement.State.BROKEN)
        .anyMatch(a -> broken.contains(a.clause()));
  }
}
