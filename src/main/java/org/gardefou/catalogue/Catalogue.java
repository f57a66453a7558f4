package org.gardefou.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.cel.CelEnvironment;

/**
 * Everything the program knows of its domain, loaded, checked and compiled. It knows no criterion
 * by name.
 *
 * @param version version of the data, printed in every report
 * @param date the day on which the data was last reviewed
 * @param environment names and types for expressions, the built-in {@code client.kind} and {@code
 *     mission.phase} included
 * @param incidents what a journal can note
 * @param law the law packs
 */
public record Catalogue(
    String version,
    LocalDate date,
    Thresholds thresholds,
    CelEnvironment environment,
    Map<String, Criterion> criteria,
    Map<String, Fact> facts,
    Map<String, Rule> rules,
    Map<String, Green> greens,
    Map<String, GiveUp> giveUps,
    Map<String, Clause> clauses,
    List<ExclusionGroup> groups,
    Map<String, Incident> incidents,
    LawBook law) {

  /** Keys keep the order of the files: the order on screen. */
  public Catalogue {
    groups = List.copyOf(groups);
  }

  /** The same catalogue with other limits, criteria and rules: what an overlay changes. */
  Catalogue with(
      Thresholds newThresholds, Map<String, Criterion> newCriteria, Map<String, Rule> newRules) {
    return new Catalogue(
        version,
        date,
        newThresholds,
        environment,
        newCriteria,
        facts,
        newRules,
        greens,
        giveUps,
        clauses,
        groups,
        incidents,
        law);
  }

  /** The same catalogue with other questions, whose names the environment declares. */
  Catalogue withFacts(CelEnvironment newEnvironment, Map<String, Fact> newFacts) {
    return new Catalogue(
        version,
        date,
        thresholds,
        newEnvironment,
        criteria,
        newFacts,
        rules,
        greens,
        giveUps,
        clauses,
        groups,
        incidents,
        law);
  }

  /** Whether anything bears the id: a criterion, fact, rule, clause, or a threshold of hers. */
  public boolean has(String id) {
    return Stream.of(criteria, facts, rules, greens, giveUps, clauses)
            .anyMatch(map -> map.containsKey(id))
        || Thresholds.NAMES.stream().map(name -> "thresholds." + name).anyMatch(id::equals);
  }

  /** The criterion under whose key a fact is asked; none for general facts. */
  public Optional<Criterion> criterionOf(Fact fact) {
    return criteria.values().stream().filter(c -> c.key().equals(fact.section())).findFirst();
  }

  /**
   * The criterion with the given id.
   *
   * @throws IllegalArgumentException when there is none; rules of a loaded catalogue always have
   *     one
   */
  public Criterion criterion(String id) {
    Criterion criterion = criteria.get(id);
    if (criterion == null) {
      throw new IllegalArgumentException("no criterion " + id);
    }
    return criterion;
  }

  /** Whether a fact is a health fact (domain.md C). */
  public boolean isHealth(Fact fact) {
    return criterionOf(fact).map(Criterion::health).orElse(false);
  }
}
