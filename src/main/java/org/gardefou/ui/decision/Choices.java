package org.gardefou.ui.decision;

import java.util.Objects;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Decision;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.VerdictChip;

/** How her choices and the advice correspond, and what makes two decisions the same. */
public final class Choices {
  private Choices() {}

  /** The choice that follows the advice. */
  static Decision.Choice advised(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> Decision.Choice.ACCEPT;
      case CONDITIONS -> Decision.Choice.CONDITIONS;
      case ASK_FIRST -> Decision.Choice.POSTPONE;
      case DECLINE -> Decision.Choice.DECLINE;
    };
  }

  /** The verdict that a choice follows. */
  static Verdict verdict(Decision.Choice choice) {
    return switch (choice) {
      case ACCEPT -> Verdict.ACCEPT;
      case CONDITIONS -> Verdict.CONDITIONS;
      case POSTPONE -> Verdict.ASK_FIRST;
      case DECLINE -> Verdict.DECLINE;
    };
  }

  /** The word for a choice in the phase of the mission. */
  public static String word(Messages texts, Phase phase, Decision.Choice choice) {
    return VerdictChip.word(texts, phase, verdict(choice));
  }

  /** Whether two decisions differ in nothing but the day on which they were recorded. */
  static boolean same(Decision a, Decision b) {
    return a.choice() == b.choice()
        && Objects.equals(a.advised(), b.advised())
        && a.reasons().equals(b.reasons())
        && Objects.equals(a.words(), b.words())
        && Objects.equals(a.protects(), b.protects())
        && Objects.equals(a.overrideReason(), b.overrideReason())
        && Objects.equals(a.review(), b.review());
  }
}
