package org.gardefou.catalogue;

import java.util.Locale;
import java.util.Set;
import org.gardefou.model.Text;

/**
 * A kind of entry in the journal of a mission (domain.md A.3).
 *
 * @param details what an entry of this kind notes besides the day and the words
 * @param good whether it speaks for the client
 * @param neutral whether it speaks neither for nor against the client
 */
public record Incident(String id, Text name, Set<Detail> details, boolean good, boolean neutral) {
  /** What an entry can note besides the day and the words. */
  public enum Detail {
    /** Hours worked. */
    HOURS,
    /** An amount in the freelancer's currency. */
    AMOUNT,
    /** Days of delay. */
    DAYS,
    /** Whether it was invoiced; what was invoiced feeds no counter. */
    BILLED;

    /** The name in files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Incident {
    details = Set.copyOf(details);
  }

  /** Whether it speaks against the client. */
  public boolean bad() {
    return !good && !neutral;
  }
}
