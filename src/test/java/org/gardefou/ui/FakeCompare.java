package org.gardefou.ui;

import java.util.List;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Comparison;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.engine.Engine;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.summary.ComparisonBuilder;
import org.gardefou.summary.ComparisonReport;
import org.gardefou.summary.SummaryOptions;
import org.gardefou.ui.compare.CompareActions;

/** Missions of a fake desk, compared by the real engine. */
final class FakeCompare implements CompareActions {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();

  private final Engine engine = new Engine(CATALOGUE, Freelancer.create());

  @Override
  public Assessment assess(Client client, Mission mission) {
    return engine.assess(client, mission, FakeDesk.TODAY);
  }

  @Override
  public ComparisonReport report(List<Side> sides, Language language) {
    return ComparisonBuilder.build(
        Comparison.of(engine, sides),
        Freelancer.create(),
        CATALOGUE,
        language,
        SummaryOptions.mine());
  }
}
