package org.gardefou.letters;

import java.time.LocalDate;
import org.gardefou.model.Text;

/**
 * Something of a mission that is due on a day.
 *
 * @param what it is, in a few words
 */
public record Reminder(Kind kind, LocalDate day, Text what) {
  /** What is due. */
  public enum Kind {
    /** She wanted to look at her decision again. */
    REVIEW,
    /** The client was asked to answer a letter by this day. */
    ANSWER,
    /** The next step of leaving. */
    STEP,
    /** Looking at a running mission again. */
    CHECK_IN,
    /** To look back on a mission that is over. */
    LOOK_BACK
  }
}
