package org.gardefou.ui.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gardefou.desk.Desk;
import org.gardefou.desk.Tasks;
import org.gardefou.engine.Comparison;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.engine.Engine;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.summary.ComparisonBuilder;
import org.gardefou.summary.SummaryOptions;

/** The comparison, on the desk. */
public record DeskCompare(Desk desk, Tasks tasks) implements CompareActions {
  @Override
  public LocalDate today() {
    return desk.today();
  }

  @Override
  public void compare(List<Pick> picks, Language language, Consumer<Compared> show) {
    if (unknown(picks).isEmpty()) {
      show.accept(compared(picks, language).get());
    } else {
      advise(picks, language, show);
    }
  }

  private Optional<Pick> unknown(List<Pick> picks) {
    return picks.stream()
        .filter(pick -> desk.known(pick.client(), pick.mission()).isEmpty())
        .findFirst();
  }

  /** One mission after the other, so that a save never waits for long. */
  private void advise(List<Pick> picks, Language language, Consumer<Compared> show) {
    unknown(picks)
        .ifPresentOrElse(
            pick ->
                desk.workOut(pick.client(), pick.mission(), () -> advise(picks, language, show)),
            () -> write(compared(picks, language), show));
  }

  private void write(Supplier<Compared> work, Consumer<Compared> show) {
    tasks.background(
        () -> {
          Compared compared = work.get();
          tasks.owner(() -> show.accept(compared));
        });
  }

  private Supplier<Compared> compared(List<Pick> picks, Language language) {
    List<Side> sides = picks.stream().map(this::side).toList();
    Engine engine = desk.engine();
    Freelancer freelancer = desk.state().get().freelancer();
    return () ->
        new Compared(
            sides,
            ComparisonBuilder.build(
                Comparison.of(engine, sides),
                freelancer,
                engine.catalogue(),
                language,
                SummaryOptions.mine()));
  }

  private Side side(Pick pick) {
    return new Side(pick.client(), pick.mission(), desk.assess(pick.client(), pick.mission()));
  }
}
