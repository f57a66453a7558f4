package org.gardefou.engine;

import java.util.Map;
import org.gardefou.catalogue.Severity;

/**
 * An examination in the few figures that a list shows.
 *
 * @param settled whether no open answer could change the verdict
 * @param total the total risk
 * @param fired the severity of each rule that fired, after agreed clauses, by its id
 */
public record Outline(
    Verdict verdict,
    boolean settled,
    Interval total,
    Coverage coverage,
    Map<String, Severity> fired) {

  public Outline {
    fired = Map.copyOf(fired);
  }
}
