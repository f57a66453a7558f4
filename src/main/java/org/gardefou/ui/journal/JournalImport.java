package org.gardefou.ui.journal;

import java.util.List;
import org.gardefou.model.Incident;
import org.gardefou.model.Text;

/** What a file of entries turned out to hold. */
sealed interface JournalImport {
  /**
   * Entries that can be added.
   *
   * @param added those that the journal does not have yet
   * @param known how many it has already
   */
  record Readable(List<Incident> added, int known) implements JournalImport {
    public Readable {
      added = List.copyOf(added);
    }
  }

  /** Nothing is taken from the file, for these reasons. */
  record Refused(List<Fault> faults) implements JournalImport {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /**
   * What is wrong at a place.
   *
   * @param line of the file, from 1; 0 for the whole file
   * @param column of the file, from 1; 0 for the whole line
   */
  record Fault(int line, int column, Text why) {}
}
