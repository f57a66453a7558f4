package org.gardefou.desk;

import org.gardefou.engine.Coverage;
import org.gardefou.engine.Interval;
import org.gardefou.engine.Outline;
import org.gardefou.engine.Verdict;
import org.gardefou.engine.checkin.CheckInDue;
import org.gardefou.model.Mission;
import org.jspecify.annotations.Nullable;

/**
 * The advice about a mission as the list shows it.
 *
 * @param settled whether no open answer could change the verdict
 * @param total the total risk
 * @param checkIn when a running mission is to be looked at again; null for others
 */
public record Outlook(
    Verdict verdict,
    boolean settled,
    Interval total,
    Coverage coverage,
    @Nullable CheckInDue checkIn) {
  /** What an examination of a mission says. */
  public static Outlook of(Mission mission, Outline outline) {
    return new Outlook(
        outline.verdict(),
        outline.settled(),
        outline.total(),
        outline.coverage(),
        CheckInDue.of(mission, outline.fired()).orElse(null));
  }
}
