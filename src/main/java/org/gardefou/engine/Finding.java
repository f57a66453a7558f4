package org.gardefou.engine;

import java.util.HashSet;
import java.util.Set;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.cel.CelProgram;
import org.gardefou.cel.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions of one rule say, before agreements (domain.md A.4.1).
 *
 * @param certain the gravest tier that holds, null when none does
 * @param worst the gravest tier that is not excluded, null when all are
 * @param open the open facts on which a graver tier still depends
 */
record Finding(Rule rule, @Nullable Severity certain, @Nullable Severity worst, Set<String> open) {
  private static final Severity[] SEVERITIES = Severity.values();

  /**
   * Checks the tiers from the gravest down to the first that holds. A condition that fails on a
   * fact that does not apply does not hold.
   */
  static Finding of(Rule rule, FactSheet sheet) {
    Severity worst = null;
    Set<String> open = new HashSet<>();
    for (int i = SEVERITIES.length - 1; i >= 0; i--) {
      CelProgram tier = rule.tiers().get(SEVERITIES[i]);
      Outcome outcome = tier == null ? Outcome.FALSE : sheet.run(tier);
      if (Outcome.TRUE.equals(outcome)) {
        return new Finding(rule, SEVERITIES[i], worst == null ? SEVERITIES[i] : worst, open);
      }
      if (tier != null && outcome instanceof Outcome.Unknown unknown) {
        worst = worst == null ? SEVERITIES[i] : worst;
        open.addAll(sheet.open(tier, unknown));
      }
    }
    return new Finding(rule, null, worst, open);
  }
}
