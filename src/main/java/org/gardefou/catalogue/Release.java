package org.gardefou.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gardefou.model.Text;

/**
 * What changed with one version of the catalogue.
 *
 * @param date the day on which the version came out
 */
public record Release(String version, LocalDate date, List<Change> changes) {
  public Release {
    changes = List.copyOf(changes);
  }

  /**
   * One change, told in a sentence.
   *
   * @param ids the criteria, facts, rules and clauses that it touches, thresholds as {@code
   *     thresholds.decline}
   * @param gone whether they are no longer in the catalogue
   */
  public record Change(Set<String> ids, boolean gone, Text text) {
    public Change {
      ids = Set.copyOf(ids);
    }
  }
}
