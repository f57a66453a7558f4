package org.gardefou.ui.conditions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Clause;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Flag;
import org.gardefou.engine.Relapse;
import org.gardefou.model.Agreement;
import org.gardefou.ui.mission.MissionScope;

/**
 * Gathers the clauses to show: those that flags in force propose, by the gravest flag first, then
 * those with an agreement. Agreements do not change the order, so that nothing jumps while she
 * notes them.
 */
final class ClauseLines {
  private ClauseLines() {}

  /**
   * The clauses.
   *
   * @param bare the mission assessed without any agreement
   * @param visited ids of clauses that are shown too
   */
  static List<ClauseLine> of(
      MissionScope.View view, Catalogue catalogue, Assessment bare, Set<String> visited) {
    Map<String, List<Flag>> lowers = proposed(bare);
    Set<String> ids = new LinkedHashSet<>(lowers.keySet());
    view.mission().agreements().stream().map(Agreement::clause).sorted().forEach(ids::add);
    ids.addAll(visited);
    List<ClauseLine> lines = new ArrayList<>();
    for (String id : ids) {
      Clause clause = catalogue.clauses().get(id);
      if (clause != null) {
        Agreement noted = view.mission().agreement(id).orElse(null);
        Clause worded = clause.forKind(view.client().kind());
        Relapse relapse = view.assessment().relapse(id).orElse(null);
        lines.add(new ClauseLine(worded, lowers.getOrDefault(id, List.of()), noted, relapse));
      }
    }
    return List.copyOf(lines);
  }

  /** By clause, the flags that it lowers, as they stand without any agreement. */
  private static Map<String, List<Flag>> proposed(Assessment bare) {
    Map<String, List<Flag>> lowers = new LinkedHashMap<>();
    bare.flags().stream()
        .filter(flag -> flag.fired() && flag.rule().mitigable())
        // What is only noted cannot be lowered any further.
        .filter(flag -> flag.severity().atLeast(Severity.CAUTION))
        .forEach(flag -> add(lowers, flag));
    return lowers;
  }

  private static void add(Map<String, List<Flag>> lowers, Flag flag) {
    for (String clause : flag.rule().clauses()) {
      lowers.computeIfAbsent(clause, id -> new ArrayList<>()).add(flag);
    }
  }
}
