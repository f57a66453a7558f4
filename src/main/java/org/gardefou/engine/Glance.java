package org.gardefou.engine;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Text;

/**
 * What an examination says in figures alone, without its reasons: enough to follow a mission over
 * many days.
 *
 * @param lean what the known facts say; the verdict, where that is not {@link Verdict#ASK_FIRST}
 * @param settled whether no open answer could change the verdict
 * @param total the total risk
 * @param criteria the risk of each criterion, by its id
 * @param rules the severity of each rule that fired, after agreed clauses, by its id
 * @param sentences what each of them found, in words
 */
public record Glance(
    Verdict verdict,
    Verdict lean,
    boolean settled,
    Interval total,
    Map<String, Interval> criteria,
    SortedMap<String, Severity> rules,
    Map<String, Text> sentences) {

  public Glance {
    criteria = Map.copyOf(criteria);
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    sentences = Map.copyOf(sentences);
  }

  /** The risk of one criterion, or the total where none is named. */
  public Interval risk(Optional<String> criterion) {
    return criterion.map(id -> criteria.getOrDefault(id, total)).orElse(total);
  }
}
