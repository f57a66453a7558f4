package org.gardefou.letters;

/** Works out notice, last day and steps of leaving a running mission (domain.md E.5). */
public final class LeavingPlanner {
  private LeavingPlanner() {}

  /** The plan for a mission; without a first day the shortest notice is proposed. */
  public static LeavingPlan plan(LeavingGuide guide, LetterContext context) {
    throw new UnsupportedOperationException(guide.minimumDays() + " " + context.today());
  }
}
