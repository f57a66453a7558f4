package org.gardefou.engine.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;

/**
 * What her finished missions say about the warnings of the program.
 *
 * @param cases the missions that count
 * @param waiting finished missions that she has not looked back on
 * @param unusable reviewed missions that do not count: no outcome was given or no assessment kept
 * @param samples whether these are the samples
 * @param criteria by id, in the order of the catalogue
 * @param rules by id; only those that were raised at least once
 */
public record Insights(
    List<Case> cases,
    int waiting,
    int unusable,
    boolean samples,
    Map<String, Foretelling> criteria,
    Map<String, Foretelling> rules) {

  public Insights {
    cases = List.copyOf(cases);
  }

  /** Looks back on all clients that count. */
  public static Insights of(List<Client> all, Catalogue catalogue) {
    Considered considered = Considered.of(all);
    List<Case> cases =
        considered.clients().stream()
            .flatMap(c -> c.missions().stream().flatMap(m -> Case.of(c, m).stream()))
            .toList();
    List<Mission> over =
        considered.clients().stream()
            .flatMap(c -> c.missions().stream())
            .filter(m -> m.stage().over())
            .toList();
    int reviewed = (int) over.stream().filter(m -> m.review() != null).count();
    return new Insights(
        cases,
        over.size() - reviewed,
        reviewed - cases.size(),
        considered.samples(),
        criteria(cases, catalogue),
        rules(cases));
  }

  private static Map<String, Foretelling> criteria(List<Case> cases, Catalogue catalogue) {
    Map<String, Foretelling> all = new LinkedHashMap<>();
    for (String id : catalogue.criteria().keySet()) {
      all.put(id, Foretelling.of(cases, c -> c.warnedByCriterion(id)));
    }
    return all;
  }

  private static Map<String, Foretelling> rules(List<Case> cases) {
    Set<String> raised = new TreeSet<>();
    cases.forEach(
        c -> c.said().rules().keySet().stream().filter(c::warnedByRule).forEach(raised::add));
    Map<String, Foretelling> all = new LinkedHashMap<>();
    for (String id : raised) {
      all.put(id, Foretelling.of(cases, c -> c.warnedByRule(id)));
    }
    return all;
  }

  /** How many more reviewed missions it takes before anything is said at all. */
  public int missing() {
    return Math.max(0, Method.LEAST_CASES - cases.size());
  }
}
