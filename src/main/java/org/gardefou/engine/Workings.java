package org.gardefou.engine;

import java.util.List;
import java.util.Map;

/**
 * How an assessment was worked out; what the next one of the same mission takes over from.
 *
 * @param clauses the agreed clause of every rule that one lowers
 * @param findings what each rule says, by its id
 * @param looks every item, in the order of the scope
 * @param components the fronts of each component, by the numbers of its items
 */
record Workings(
    Statics statics,
    Scope scope,
    FactSheet sheet,
    Map<String, String> clauses,
    Map<String, Finding> findings,
    Situation situation,
    List<Look> looks,
    Map<List<Integer>, Component> components,
    Bounds bounds) {

  Load none() {
    return Load.none(statics.scoring().criteria().size());
  }

  Trial trial() {
    return new Trial(statics, scope, sheet, clauses);
  }
}
