package org.gardefou.engine;

import java.util.List;
import java.util.Optional;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found.
 *
 * @param severity the tier in force, after mitigation; for a possible flag the gravest that is
 *     still possible
 * @param worst the gravest tier that open answers still allow, after mitigation; never below {@code
 *     severity}
 * @param evidence the sentence with its facts filled in
 * @param facts the known facts that it read
 * @param missing the open facts that could still change it, in the catalogue's order
 * @param mitigatedBy id of the agreed clause that lowered it
 * @param relapsed the incident for which an agreed clause lowers it no longer
 */
public record Flag(
    Rule rule,
    FlagState state,
    Severity severity,
    Severity worst,
    Text evidence,
    List<FactReading> facts,
    List<Fact> missing,
    @Nullable String mitigatedBy,
    @Nullable Relapse relapsed) {
  public Flag {
    facts = List.copyOf(facts);
    missing = List.copyOf(missing);
  }

  /** Whether its condition holds, lowered or not. */
  public boolean fired() {
    return state == FlagState.FIRED || state == FlagState.MITIGATED;
  }

  /** The agreed clause that lowered it, if any. */
  public Optional<String> mitigation() {
    return Optional.ofNullable(mitigatedBy);
  }

  /** The incident for which an agreed clause lowers it no longer, if there is one. */
  public Optional<Relapse> relapse() {
    return Optional.ofNullable(relapsed);
  }
}
