package org.gardefou.catalogue;

import java.util.Set;

/**
 * Rules that see the same trouble (domain.md B.3). The group counts once as a red; within one
 * criterion only its heaviest rule enters the risk.
 *
 * @param sameCriterion whether only the heaviest enters the risk
 */
public record ExclusionGroup(boolean sameCriterion, Set<String> rules) {
  public ExclusionGroup {
    rules = Set.copyOf(rules);
  }
}
