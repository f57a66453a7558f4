package org.gardefou.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.Tasks;
import org.gardefou.engine.Comparison;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.engine.Engine;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.summary.ComparisonBuilder;
import org.gardefou.summary.SummaryOptions;
import org.gardefou.ui.compare.CompareActions;
import org.gardefou.ui.compare.Pick;

/** Missions of a fake desk, compared by the real engine. */
final class FakeCompare implements CompareActions {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();

  private final Engine engine = new Engine(CATALOGUE, Freelancer.create());
  private final Tasks tasks;

  FakeCompare(Tasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public LocalDate today() {
    return FakeDesk.TODAY;
  }

  @Override
  public void compare(List<Pick> picks, Language language, Consumer<Compared> show) {
    List<Side> sides = picks.stream().map(this::side).toList();
    tasks.owner(
        () ->
            show.accept(
                new Compared(
                    sides,
                    ComparisonBuilder.build(
                        Comparison.of(engine, sides),
                        Freelancer.create(),
                        CATALOGUE,
                        language,
                        SummaryOptions.mine()))));
  }

  private Side side(Pick pick) {
    return new Side(
        pick.client(),
        pick.mission(),
        engine.assess(pick.client(), pick.mission(), FakeDesk.TODAY));
  }
}
