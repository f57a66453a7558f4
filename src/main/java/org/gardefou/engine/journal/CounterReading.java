package org.gardefou.engine.journal;

import java.time.LocalDate;
import java.util.List;
import org.gardefou.model.Incident;
import org.gardefou.model.Value;

/**
 * What the journal answers to a question.
 *
 * @param entries the entries on which it rests, the oldest first
 * @param date the day of the newest of them; where there are none, of the newest entry in the
 *     window, or the end of a window that was declared complete
 * @param atLeast whether the journal began within the window, so that there may have been more
 */
public record CounterReading(Value value, List<Incident> entries, LocalDate date, boolean atLeast) {
  public CounterReading {
    entries = List.copyOf(entries);
  }
}
