package org.gardefou.letters;

import java.util.List;
import java.util.Map;
import org.gardefou.model.Text;

/**
 * How findings read in a letter to the client: noun phrases without any judgement.
 *
 * @param clauses a clause in short, by its id, with the clause's own slots
 * @param facts what happened, by rule, the most precise first, with {@code {fact}} slots
 * @param refusals what she says no to, by rule
 * @param values what matters to her, by criterion
 * @param reasons her reason, by criterion
 */
public record Phrases(
    Map<String, Text> clauses,
    Map<String, List<Text>> facts,
    Map<String, Text> refusals,
    Map<String, Text> values,
    Map<String, Text> reasons) {
  public Phrases {
    clauses = Map.copyOf(clauses);
    facts = Map.copyOf(facts);
    refusals = Map.copyOf(refusals);
    values = Map.copyOf(values);
    reasons = Map.copyOf(reasons);
  }
}
