package org.gardefou.engine;

import java.util.List;
import java.util.Map;
import org.gardefou.model.Value;

/**
 * What is known of a mission otherwise than by her own answers.
 *
 * @param inferred values by fact: of the journal, her profile, the mission's own data, and words
 *     that known numbers decide (domain.md A.7.1)
 * @param journal the facts that the journal answers, by fact, each with its entries
 * @param disagreements where her own answer and the journal say different things, in the
 *     catalogue's order
 */
public record Sources(
    Map<String, Value> inferred,
    Map<String, FactReading> journal,
    List<Disagreement> disagreements) {
  /** Nothing but her own answers. */
  public static final Sources NONE = new Sources(Map.of(), Map.of(), List.of());

  public Sources {
    inferred = Map.copyOf(inferred);
    journal = Map.copyOf(journal);
    disagreements = List.copyOf(disagreements);
  }
}
