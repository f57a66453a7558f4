package org.gardefou.ui.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.model.Language;
import org.gardefou.summary.ComparisonReport;

/** What the comparison needs of the desk. */
public interface CompareActions {
  /** Today. */
  LocalDate today();

  /**
   * Puts two to five missions side by side, for herself: before it returns, where the advice about
   * all of them is known, else in the background.
   *
   * @param show hears of it, on this thread
   */
  void compare(List<Pick> picks, Language language, Consumer<Compared> show);

  /** Missions with the advice about them, and everything about them side by side. */
  record Compared(List<Side> sides, ComparisonReport report) {}
}
