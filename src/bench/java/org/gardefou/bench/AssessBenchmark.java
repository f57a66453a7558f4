package org.gardefou.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.Samples;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Examination;
import org.gardefou.engine.Outline;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole catalogue on the first sample client, with its explanation and exact bounds. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgs = {"-Xms1g", "-Xmx2g"})
public class AssessBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private Engine engine;
  private Client client;
  private Mission mission;
  private Client empty;
  private Examination now;
  private boolean flip;

  /** Loads the catalogue and the sample. */
  @Setup(Level.Trial)
  public void prepare() {
    engine = new Engine(CatalogueLoader.builtIn().catalogue(), Freelancer.create());
    client = Samples.in(Language.EN).getFirst();
    mission = client.missions().getFirst();
    empty = Client.create("New", client.kind()).withMission(Mission.create("New", Phase.PROSPECT));
    now = engine.examine(client, mission, DAY);
    System.gc();
  }

  /** A full assessment, nothing taken over from an earlier one. */
  @Benchmark
  public Assessment full() {
    return engine.assess(client, mission, DAY);
  }

  /** A full assessment in which nothing is known: the hardest bounds. */
  @Benchmark
  public Assessment nothingKnown() {
    return new Engine(engine.catalogue(), Freelancer.create())
        .assess(empty, empty.missions().getFirst(), DAY);
  }

  /** The advice as the list of missions shows it, without reasons, flags and questions. */
  @Benchmark
  public Outline outline() {
    return engine.examine(client, mission, DAY).outline();
  }

  private Mission changed() {
    flip = !flip;
    Value value = Value.of(flip ? "often" : "never");
    return mission.withAnswer("scope.unpaid_extras", Answer.known(value));
  }

  /** One answer changed, back and forth, and all assessed anew. */
  @Benchmark
  public Assessment oneAnswerAnew() {
    Mission changed = changed();
    return engine.assess(client.withMission(changed), changed, DAY);
  }

  /** One answer changed, as the window does it: what it cannot touch is taken over. */
  @Benchmark
  public Assessment oneAnswer() {
    Mission changed = changed();
    now = engine.reexamine(now, client.withMission(changed), changed, DAY);
    return now.assessment();
  }
}
