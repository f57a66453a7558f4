package org.gardefou.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Counter;
import org.gardefou.catalogue.Exact;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Incident;
import org.gardefou.catalogue.Rule;
import org.gardefou.engine.journal.JournalIndex;
import org.gardefou.model.Agreement;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;

/**
 * Which rules agreed clauses lower (domain.md A.4.5). In a running mission a clause lowers a rule
 * no longer when an incident that feeds the rule comes within sixty days after the agreement.
 *
 * @param clauses the agreed clause of every rule that one lowers
 * @param relapses of every rule that a clause would lower, had it been kept
 */
record Mitigations(Map<String, String> clauses, Map<String, Relapse> relapses) {
  /** An incident in so many days after the day of the agreement undoes it. */
  private static final int TRIAL_DAYS = 60;

  static Mitigations of(
      Catalogue catalogue, List<Rule> rules, Mission mission, JournalIndex index, LocalDate today) {
    Map<String, String> clauses = new HashMap<>();
    Map<String, Relapse> relapses = new HashMap<>();
    for (Rule rule : rules) {
      for (Agreement agreement : agreed(rule, mission)) {
        Optional<Relapse> relapse =
            mission.phase() == Phase.ONGOING
                ? relapse(agreement, kinds(rule, catalogue), index, today)
                : Optional.empty();
        relapse.ifPresentOrElse(
            found -> relapses.putIfAbsent(rule.id(), found),
            () -> clauses.putIfAbsent(rule.id(), agreement.clause()));
      }
    }
    relapses.keySet().removeAll(clauses.keySet());
    return new Mitigations(clauses, relapses);
  }

  private static List<Agreement> agreed(Rule rule, Mission mission) {
    return mission.agreements().isEmpty() || !rule.mitigable()
        ? List.of()
        : rule.clauses().stream()
            .flatMap(id -> mission.agreement(id).stream())
            .filter(agreement -> agreement.state() == Agreement.State.AGREED)
            .toList();
  }

  private static Optional<Relapse> relapse(
      Agreement agreement, Set<String> kinds, JournalIndex index, LocalDate today) {
    LocalDate agreed = agreement.date();
    return agreed == null
        ? Optional.empty()
        : index
            .first(kinds, agreed.plusDays(1), earlier(agreed.plusDays(TRIAL_DAYS), today))
            .map(entry -> new Relapse(agreement.clause(), entry));
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /**
   * The incidents against the client that feed a rule, through numbers or the words they decide.
   */
  private static Set<String> kinds(Rule rule, Catalogue catalogue) {
    Set<String> names = new HashSet<>(rule.names());
    for (String name : rule.names()) {
      Fact fact = catalogue.facts().get(name);
      Exact exact = fact == null ? null : fact.exact();
      names.addAll(exact == null ? Set.of() : exact.names());
    }
    Set<String> kinds = new HashSet<>();
    for (String name : names) {
      Fact fact = catalogue.facts().get(name);
      Counter counter = fact == null ? null : fact.counter();
      kinds.addAll(counter == null ? Set.of() : counter.incidents());
    }
    kinds.removeIf(
        kind ->
            Optional.ofNullable(catalogue.incidents().get(kind)).filter(Incident::bad).isEmpty());
    return kinds;
  }
}
