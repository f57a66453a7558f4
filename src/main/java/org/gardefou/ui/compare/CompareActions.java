package org.gardefou.ui.compare;

import java.util.List;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.summary.ComparisonReport;

/** What the comparison needs of the desk. */
public interface CompareActions {
  /** The advice about a mission today; quick, since the desk remembers it. */
  Assessment assess(Client client, Mission mission);

  /** Everything about two to five missions side by side, for herself. */
  ComparisonReport report(List<Side> sides, Language language);
}
