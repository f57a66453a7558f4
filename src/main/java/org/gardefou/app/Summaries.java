package org.gardefou.app;

import java.util.function.Supplier;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.model.Freelancer;
import org.gardefou.summary.SummaryBuilder;
import org.gardefou.summary.SummaryReport;
import org.gardefou.ui.decision.SummaryExport;
import org.gardefou.ui.mission.MissionScope;

/** Makes the documents that the Decision tab offers. */
record Summaries(Supplier<Freelancer> freelancer, Supplier<Catalogue> catalogue)
    implements SummaryExport<MissionScope.View> {

  @Override
  public Rendered render(MissionScope.View view, Options options) {
    SummaryReport report =
        SummaryBuilder.build(
            view.client(),
            view.mission(),
            view.assessment(),
            freelancer.get(),
            catalogue.get(),
            options.language(),
            Documents.content(options));
    return Documents.of(report, options.format());
  }
}
