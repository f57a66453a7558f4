package org.gardefou.engine.trend;

import java.time.LocalDate;
import java.util.List;
import org.gardefou.model.CheckIn;

/**
 * How the risk of a running mission moved (domain.md A.3). Every day is worked out from what was
 * known at its end, with the rules of today; check-ins alone keep what was said then.
 *
 * @param from the first day that is looked at
 * @param to the last: today, or the day on which the mission ended
 * @param points samples and turns, in order; the last is that of {@code to}
 * @param rules every rule that fired, the gravest first, then the earliest
 * @param days the days with journal entries, in order
 * @param agreements when agreements held, in order
 * @param checkIns what was said when she looked at it again, never worked out anew
 */
public record Trend(
    LocalDate from,
    LocalDate to,
    List<TrendPoint> points,
    List<RuleSpan> rules,
    List<JournalDay> days,
    List<AgreementSpan> agreements,
    List<CheckIn> checkIns) {

  public Trend {
    points = List.copyOf(points);
    rules = List.copyOf(rules);
    days = List.copyOf(days);
    agreements = List.copyOf(agreements);
    checkIns = List.copyOf(checkIns);
  }

  /** Whether there is something to draw: two days that differ. */
  public boolean drawable() {
    return points.size() > 1;
  }

  /** What is known at its end. */
  public TrendPoint last() {
    return points.getLast();
  }

  /** What was known at the end of a day: the latest point that is not later. */
  public TrendPoint at(LocalDate day) {
    TrendPoint found = points.getFirst();
    for (TrendPoint point : points) {
      if (point.date().isAfter(day)) {
        break;
      }
      found = point;
    }
    return found;
  }
}
