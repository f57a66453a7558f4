package org.gardefou.catalogue;

import java.util.List;

/**
 * Limits of the verdict (domain.md A.4.4, all assumptions, all editable).
 *
 * @param conditions total risk from which conditions are needed, 0-100
 * @param decline total risk from which to decline, 0-100
 * @param reds unmitigated reds from which to decline
 * @param redCriteria over at least so many criteria
 * @param cautions unmitigated cautions from which conditions are needed (A.7.4)
 * @param cautionCriteria over at least so many criteria
 * @param goodCriteria criteria with good signs from which a running mission goes on, although
 *     questions are open (A.7.4: long good experience weighs)
 * @param goodCriteriaBefore the same for a prospect, who must also be without any caution
 * @param coverage share of the must-know facts, 0-1, below which nothing is called acceptable
 * @param greenShare the largest share of the caution part that good signs take away, 0-1
 */
public record Thresholds(
    double conditions,
    double decline,
    int reds,
    int redCriteria,
    int cautions,
    int cautionCriteria,
    int goodCriteria,
    int goodCriteriaBefore,
    double coverage,
    double greenShare) {

  /** The names of those that she may set. */
  public static final List<String> NAMES = List.of("conditions", "decline", "reds");

  /** With her own limits. */
  public Thresholds with(double newConditions, double newDecline, int newReds) {
    return new Thresholds(
        newConditions,
        newDecline,
        newReds,
        redCriteria,
        cautions,
        cautionCriteria,
        goodCriteria,
        goodCriteriaBefore,
        coverage,
        greenShare);
  }
}
