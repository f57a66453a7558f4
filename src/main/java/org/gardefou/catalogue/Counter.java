package org.gardefou.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the journal of a mission answers a question (domain.md A.3). The window ends on the day of
 * the assessment. A window without any entry leaves the question open, unless the journal was
 * declared complete.
 *
 * @param incidents ids of the incidents that it counts
 * @param of ids of the incidents of which they are a part: shares are worked out of them, beside a
 *     count they are only told
 * @param days length of the window; null for the whole mission
 */
public record Counter(
    Measure measure, Set<String> incidents, Set<String> of, @Nullable Integer days) {
  /** What is counted. */
  public enum Measure {
    /** Whether there was any; answers yes or no. */
    ANY,
    /** How many there were. */
    COUNT,
    /** How many percent of {@code of} they are. */
    SHARE,
    /** How many percent of the hours of {@code of} their hours are. */
    HOURS_SHARE,
    /** Their hours, for an average week of the window. */
    HOURS_WEEK,
    /** The sum of their days of delay. */
    DAYS,
    /** The average of their days of delay. */
    AVERAGE_DAYS,
    /** The days since the oldest that is still open. */
    OPEN_DAYS,
    /** The amount of those that are still open. */
    OPEN_AMOUNT,
    /** The months in a row, up to now, that had them and nothing overdue. */
    MONTHS_IN_A_ROW
  }

  public Counter {
    incidents = Set.copyOf(incidents);
    of = Set.copyOf(of);
  }

  /** All incidents that it reads. */
  public Set<String> reads() {
    Set<String> all = new java.util.TreeSet<>(incidents);
    all.addAll(of);
    return all;
  }
}
