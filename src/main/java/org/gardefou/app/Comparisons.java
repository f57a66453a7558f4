package org.gardefou.app;

import java.util.List;
import org.gardefou.desk.Desk;
import org.gardefou.engine.Comparison;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.summary.ComparisonBuilder;
import org.gardefou.summary.ComparisonReport;
import org.gardefou.ui.decision.SummaryExport;

/** Makes the documents that Compare offers. */
record Comparisons(Desk desk) implements SummaryExport<List<Side>> {
  @Override
  public Rendered render(List<Side> sides, Options options) {
    ComparisonReport report =
        ComparisonBuilder.build(
            Comparison.of(desk.engine(), sides),
            desk.state().get().freelancer(),
            desk.engine().catalogue(),
            options.language(),
            Documents.content(options));
    return Documents.of(report, options.format());
  }
}
