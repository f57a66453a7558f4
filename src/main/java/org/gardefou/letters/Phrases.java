package org.gardefou.letters;

import java.util.List;
import java.util.Map;
import org.gardefou.model.Text;

/**
 * How clauses and findings read in a letter to the client: noun phrases without any judgement.
 *
 * @param clauses a clause in short, by its id, with the clause's own slots
 * @param facts what happened, by rule, the most precise first, with {@code {fact}} slots
 * @param values what matters to her, by criterion; {@link #OTHER} for all others
 * @param reasons her reason, by criterion; {@link #OTHER} for all others
 */
public record Phrases(
    Map<String, Text> clauses,
    Map<String, List<Text>> facts,
    Map<String, Text> values,
    Map<String, Text> reasons) {
  /** Stands for every criterion that has no phrase of its own. */
  public static final String OTHER = "other";

  public Phrases {
    clauses = Map.copyOf(clauses);
    facts = Map.copyOf(facts);
    values = Map.copyOf(values);
    reasons = Map.copyOf(reasons);
  }
}
