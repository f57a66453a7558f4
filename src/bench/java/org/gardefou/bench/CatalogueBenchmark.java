package org.gardefou.bench;

import java.util.concurrent.TimeUnit;
import org.gardefou.catalogue.CatalogueLoader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Reading, checking and compiling the catalogue: from cold in a new JVM, and once warm. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CatalogueBenchmark {

  /** The first load of a new JVM. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(7)
  public Object cold() {
    return CatalogueLoader.builtIn();
  }

  /** Again and again in one JVM. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 5, time = 1)
  @Fork(1)
  public Object warm() {
    return CatalogueLoader.builtIn();
  }
}
