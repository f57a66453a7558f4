package org.gardefou.ui.journal;

import java.time.LocalDate;
import org.gardefou.catalogue.IncidentCheck;
import org.gardefou.model.Incident;
import org.gardefou.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of the list need besides their entries.
 *
 * @param since first day of the mission
 */
record Shown(Messages messages, LocalDate today, Counts counts, @Nullable LocalDate since) {
  boolean early(Incident entry) {
    return IncidentCheck.early(entry, since);
  }
}
