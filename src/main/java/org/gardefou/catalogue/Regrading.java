package org.gardefou.catalogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gardefou.cel.Cel;
import org.gardefou.cel.CelProgram;
import org.gardefou.cel.CelResult;
import org.gardefou.cel.CelType;

/**
 * Moves the gravest tier of a rule to the severity that she wants. What was graver than that, or
 * lay in between, holds at that severity from then on; lighter tiers stay as they are.
 */
final class Regrading {
  private Regrading() {}

  /** The rule at its new severity; nothing when its conditions together are too long to compile. */
  static Optional<Rule> of(Rule rule, Severity wanted) {
    Map<Severity, CelProgram> moved = new EnumMap<>(Severity.class);
    Map<Severity, CelProgram> kept = new EnumMap<>(Severity.class);
    Severity top = rule.gravest();
    rule.tiers()
        .forEach(
            (severity, tier) ->
                (severity == top || severity.atLeast(wanted) ? moved : kept).put(severity, tier));
    return either(moved)
        .map(
            tier -> {
              kept.put(wanted, tier);
              return rule.withTiers(kept);
            });
  }

  private static Optional<CelProgram> either(Map<Severity, CelProgram> tiers) {
    CelProgram any = tiers.values().iterator().next();
    if (tiers.size() == 1) {
      return Optional.of(any);
    }
    String source =
        tiers.values().stream()
            .map(tier -> "(" + tier.source() + ")")
            .collect(Collectors.joining(" || "));
    return Cel.compile(source, any.environment(), CelType.BOOL)
            instanceof CelResult.Compiled(CelProgram program)
        ? Optional.of(program)
        : Optional.empty();
  }
}
