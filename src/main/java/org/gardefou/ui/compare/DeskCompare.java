package org.gardefou.ui.compare;

import java.util.List;
import org.gardefou.desk.Desk;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Comparison;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.summary.ComparisonBuilder;
import org.gardefou.summary.ComparisonReport;
import org.gardefou.summary.SummaryOptions;

/** The comparison, on the desk. */
public record DeskCompare(Desk desk) implements CompareActions {
  @Override
  public Assessment assess(Client client, Mission mission) {
    return desk.assess(client, mission);
  }

  @Override
  public ComparisonReport report(List<Side> sides, Language language) {
    return ComparisonBuilder.build(
        Comparison.of(desk.engine(), sides),
        desk.state().get().freelancer(),
        desk.engine().catalogue(),
        language,
        SummaryOptions.mine());
  }
}
