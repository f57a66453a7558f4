package org.gardefou.desk.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text that can be found.
 *
 * @param label what it belongs to, such as a question or a clause; empty where the part says all
 * @param date the day of what it belongs to, where it has one
 * @param target id of what it belongs to: a fact, a clause, a letter, an entry; empty for none
 */
public record Passage(
    Part part, String label, @Nullable LocalDate date, String text, String target) {
  /** One without a day. */
  static Passage of(Part part, String label, String text, String target) {
    return new Passage(part, label, null, text, target);
  }
}
