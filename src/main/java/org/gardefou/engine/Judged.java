package org.gardefou.engine;

import java.util.Optional;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.cel.CelProgram;
import org.jspecify.annotations.Nullable;

/**
 * A finding after agreements: a clause agreed in writing lowers its rule by one tier, once
 * (domain.md A.4.5).
 *
 * @param clause the agreed clause, null when there is none
 */
record Judged(Finding finding, @Nullable String clause) {

  Rule rule() {
    return finding.rule();
  }

  /** The condition that holds, if the rule fired. */
  Optional<CelProgram> tier() {
    Severity certain = finding.certain();
    return certain == null ? Optional.empty() : Optional.ofNullable(rule().tiers().get(certain));
  }

  /** The tier in force, null when the rule did not fire. */
  @Nullable Severity certain() {
    return lowered(finding.certain());
  }

  /** The gravest tier that is not excluded, null when all are. */
  @Nullable Severity worst() {
    return lowered(finding.worst());
  }

  private @Nullable Severity lowered(@Nullable Severity severity) {
    return severity == null || clause == null ? severity : severity.lowered();
  }

  FlagState state() {
    if (finding.certain() != null) {
      return clause == null ? FlagState.FIRED : FlagState.MITIGATED;
    }
    return finding.worst() == null ? FlagState.CLEAR : FlagState.POSSIBLE;
  }

  /** What open answers could still add to the risk of its criterion, 0-1. */
  double openWeight() {
    return weight(worst()) - weight(certain());
  }

  private static double weight(@Nullable Severity severity) {
    return severity == null ? 0 : severity.weight();
  }
}
