package org.gardefou.ui.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.Samples;
import org.gardefou.engine.Engine;
import org.gardefou.engine.trend.Trend;
import org.gardefou.engine.trend.TrendRun;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Incident;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The chart of nine months is made anew from a trend that is known, styled and laid out. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g", "-Dglass.platform=Headless", "-Dprism.order=sw"})
public class TrendDrawingBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final int DAYS = 270;

  @Param({"50", "10000"})
  private int entries;

  private final Messages messages = Messages.in(Language.EN);
  private final StackPane root = new StackPane();
  private Engine engine;
  private Trend trend;

  /** Works out the trend once. */
  @Setup(Level.Trial)
  public void prepare() {
    Fx.start();
    engine = new Engine(CatalogueLoader.builtIn().catalogue(), Freelancer.create());
    Client client = Samples.in(Language.EN).getFirst();
    Mission mission =
        client
            .missions()
            .getFirst()
            .withPhase(Phase.ONGOING, TODAY.minusDays(DAYS))
            .editJournal(journal -> journal.withEntries(journal()));
    TrendRun run =
        TrendRun.of(engine, client.withMission(mission), mission, TODAY, null).orElseThrow();
    while (run.step()) {}
    trend = run.trend();
    Fx.run(() -> new Scene(root, 1100, 600));
  }

  private List<Incident> journal() {
    Random random = new Random(1);
    List<String> kinds = List.copyOf(engine.catalogue().incidents().keySet());
    List<Incident> all = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      LocalDate day = TODAY.minusDays(random.nextInt(DAYS));
      all.add(Incident.of(day, kinds.get(random.nextInt(kinds.size())), "words"));
    }
    return all;
  }

  /** On the thread of the window. */
  @Benchmark
  public void drawAnew() {
    Fx.run(this::draw);
  }

  private void draw() {
    TrendView view = new TrendView(trend, engine.catalogue(), Optional.empty(), messages);
    root.getChildren()
        .setAll(new TrendChart(view.drawing(), Language.EN, view::spoken, point -> {}));
    root.applyCss();
    root.layout();
  }
}
