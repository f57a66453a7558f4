package org.gardefou.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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

/** The trend of a running mission over nine months, with many entries in its journal. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(
    value = 1,
    jvmArgs = {"-Xms1g", "-Xmx2g"})
public class TrendBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final int DAYS = 270;

  @Param({"50", "10000"})
  private int entries;

  private Engine engine;
  private Client client;
  private Mission mission;
  private Mission more;
  private TrendRun done;

  /** Fills the journal. */
  @Setup(Level.Trial)
  public void prepare() {
    engine = new Engine(CatalogueLoader.builtIn().catalogue(), Freelancer.create());
    client = Samples.in(Language.EN).getFirst();
    Random random = new Random(1);
    List<String> kinds = List.copyOf(engine.catalogue().incidents().keySet());
    List<Incident> all = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      LocalDate day = TODAY.minusDays(random.nextInt(DAYS));
      all.add(Incident.of(day, kinds.get(random.nextInt(kinds.size())), "words"));
    }
    mission =
        client
            .missions()
            .getFirst()
            .withPhase(Phase.ONGOING, TODAY.minusDays(DAYS))
            .editJournal(journal -> journal.withEntries(all));
    more =
        mission.editJournal(
            journal -> journal.withEntry(Incident.of(TODAY, "late_contact", "words")));
    done = run(mission, null);
    System.gc();
  }

  /** All days anew, as when a mission is opened; in the background. */
  @Benchmark
  public Trend first() {
    return run(mission, null).trend();
  }

  /** One more entry of today; all other days are taken over; in the background. */
  @Benchmark
  public Trend oneMoreEntry() {
    return run(more, done).trend();
  }

  private TrendRun run(Mission of, TrendRun before) {
    TrendRun run = TrendRun.of(engine, client.withMission(of), of, TODAY, before).orElseThrow();
    while (run.step()) {}
    return run;
  }
}
