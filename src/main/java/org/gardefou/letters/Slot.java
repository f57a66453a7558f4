package org.gardefou.letters;

import java.util.List;
import org.gardefou.model.Text;

/**
 * A place in letters for a value of the mission.
 *
 * @param id name in the texts, such as {@code answer_date}
 * @param label what is asked for where the value is missing
 * @param example how such a value reads in the sentence
 * @param from names of the sources that are tried, in this order, after what she typed
 */
public record Slot(String id, Type type, Text label, Text example, List<String> from) {
  /** What kind of value stands there. */
  public enum Type {
    /** Words that fit into the sentence. */
    TEXT,
    /** A day in full. */
    DATE,
    /** An amount in her currency. */
    MONEY,
    /** A plain number. */
    NUMBER,
    /** A number of days. */
    DAYS,
    /** Lines, each an item of a list. */
    LIST
  }

  public Slot {
    from = List.copyOf(from);
  }
}
