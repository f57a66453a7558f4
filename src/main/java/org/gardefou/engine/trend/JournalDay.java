package org.gardefou.engine.trend;

import java.time.LocalDate;
import java.util.List;
import org.gardefou.model.Incident;

/**
 * What the journal holds of one day.
 *
 * @param grave rules that became red or a deal-breaker on this day, by their ids
 */
public record JournalDay(LocalDate date, List<Incident> entries, List<String> grave) {
  public JournalDay {
    entries = List.copyOf(entries);
    grave = List.copyOf(grave);
  }
}
