package org.gardefou.engine;

import java.util.HashSet;
import java.util.Set;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
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

  /**
   * Checks the tiers from the gravest down to the first that holds. A condition that fails on a
   * fact that does not apply does not hold.
   */
  static Finding of(Rule rule, FactSheet sheet) {
    Severity worst = null;
    Set<String> open = new HashSet<>();
    Severity[] all = Severity.values();
    for (int i = all.length - 1; i >= 0; i--) {
      Outcome outcome =
          rule.tiers().containsKey(all[i]) ? sheet.run(rule.tiers().get(all[i])) : NEVER;
      if (outcome instanceof Outcome.Value(Boolean yes) && yes) {
        return new Finding(rule, all[i], worst == null ? all[i] : worst, open);
      }
      if (outcome instanceof Outcome.Unknown(Set<String> names)) {
        worst = worst == null ? all[i] : worst;
        open.addAll(sheet.open(names));
      }
    }
    return new Finding(rule, null, worst, open);
  }

  private static final Outcome NEVER = new Outcome.Value(false);
}
