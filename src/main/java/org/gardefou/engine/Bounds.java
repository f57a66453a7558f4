package org.gardefou.engine;

import java.util.List;
import java.util.Set;

/**
 * What the open answers still allow.
 *
 * @param criteria the risk of each criterion
 * @param total the total risk
 * @param exactTotal whether some answers lead to both ends of the total
 * @param verdicts the verdicts that open answers allow, the best first
 * @param exactVerdicts whether some answers lead to each of them
 */
record Bounds(
    List<CriterionRisk> criteria,
    Interval total,
    boolean exactTotal,
    Set<Verdict> verdicts,
    boolean exactVerdicts) {

  boolean exact() {
    return exactTotal && exactVerdicts;
  }
}
