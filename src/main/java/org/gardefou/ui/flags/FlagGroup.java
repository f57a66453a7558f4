package org.gardefou.ui.flags;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.gardefou.ui.component.Mark;

/**
 * Findings of one gravity.
 *
 * @param title name of the group
 * @param line what it says in one line
 */
record FlagGroup(String id, Mark mark, String title, String line, List<Row> rows) {
  /**
   * One finding.
   *
   * @param sentence the evidence
   * @param note what stands muted behind it, may be empty
   * @param origin criterion and rule
   * @param spoken all of it, for screen readers
   * @param details what unfolds; made when first needed
   */
  record Row(
      String id,
      Mark mark,
      String sentence,
      String note,
      String origin,
      String spoken,
      Supplier<Region> details) {}

  /** Whether these findings alone can make the advice a no. */
  boolean grave() {
    return mark == Mark.STOP || mark == Mark.RED;
  }
}
