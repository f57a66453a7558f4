package org.gardefou.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.Samples;
import org.gardefou.engine.Engine;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.summary.PdfWriter;
import org.gardefou.summary.SummaryBuilder;
import org.gardefou.summary.SummaryOptions;
import org.gardefou.summary.SummaryReport;
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

/** The decision summary of the first sample client as a PDF, from its assessment on. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms512m", "-Xmx512m", "-Djava.awt.headless=true"})
public class PdfBenchmark {
  private SummaryReport report;

  /** Assesses the sample. */
  @Setup(Level.Trial)
  public void prepare() {
    Catalogue catalogue = CatalogueLoader.builtIn().catalogue();
    Freelancer freelancer = Freelancer.create();
    Client client = Samples.in(Language.FR).getFirst();
    Mission mission = client.missions().getFirst();
    report =
        SummaryBuilder.build(
            client,
            mission,
            new Engine(catalogue, freelancer).assess(client, mission, LocalDate.of(2026, 11, 25)),
            freelancer,
            catalogue,
            Language.FR,
            SummaryOptions.mine());
  }

  /** The usual one. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 3, time = 3)
  @Measurement(iterations = 5, time = 3)
  public byte[] warm() {
    return new PdfWriter().write(report);
  }

  /** The first of a new process. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(
      value = 5,
      jvmArgs = {"-Xms512m", "-Xmx512m", "-Djava.awt.headless=true"})
  public byte[] first() {
    return new PdfWriter().write(report);
  }
}
