package org.gardefou.letters;

import java.time.LocalDate;
import java.util.List;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The way out of a running mission, as data (domain.md E.5).
 *
 * @param minimumDays days of notice at least; an assumption, editable
 * @param daysPerYear days of notice for each year of relation; an assumption, editable
 * @param lawyerYears years of relation above which a lawyer should read the notice
 * @param lawyerShare share of income, in percent, above which a lawyer should read the notice
 * @param law notes on the law, of the given state
 */
public record LeavingGuide(
    int minimumDays,
    int daysPerYear,
    int lawyerYears,
    int lawyerShare,
    List<Step> steps,
    List<LawNote> law) {
  public LeavingGuide {
    steps = List.copyOf(steps);
    law = List.copyOf(law);
  }

  /**
   * One thing to do.
   *
   * @param when the day it hangs on
   * @param days days from that day, negative for before
   * @param letter id of the kind of letter that belongs to it
   */
  public record Step(
      String id, Text name, Text help, When when, int days, @Nullable String letter) {}

  /** The day that a step hangs on. */
  public enum When {
    NOTICE,
    LAST_DAY
  }

  /** What a law says in a sentence, and as of which day; not advice. */
  public record LawNote(String id, Text text, Text source, LocalDate asOf) {}
}
