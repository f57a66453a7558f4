package org.gardefou.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gardefou.model.Text;

/**
 * A kind of entry in the journal of a mission (domain.md A.3).
 *
 * @param details what an entry of this kind notes besides the day and the words
 * @param good whether it speaks for the client
 * @param neutral whether it speaks neither for nor against the client
 * @param personal whether it is about herself: left out of what is handed on unless she wants it
 * @param sign the sign before an entry
 * @param when the time for which it is suggested
 * @param words words of either language that suggest it; a star stands for any ending
 */
public record Incident(
    String id,
    Text name,
    Set<Detail> details,
    boolean good,
    boolean neutral,
    boolean personal,
    Sign sign,
    When when,
    List<String> words) {
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

  /** What it is about, at a glance. */
  public enum Sign {
    /** Something said or answered. */
    TALK,
    /** Something stopped or undone. */
    STOPPED,
    /** Something added. */
    EXTRA,
    /** Something about time. */
    TIME,
    /** An invoice or a payment. */
    PAPER,
    /** An encounter. */
    PERSON,
    /** Work done. */
    NOTE
  }

  /** The time for which a kind is suggested. */
  public enum When {
    ANY,
    /** From 8 p.m. to 8 a.m. (domain.md A.7). */
    NIGHT,
    /** Saturday and Sunday. */
    WEEKEND
  }

  public Incident {
    details = Set.copyOf(details);
    words = List.copyOf(words);
  }

  /** Whether it speaks against the client. */
  public boolean bad() {
    return !good && !neutral;
  }
}
