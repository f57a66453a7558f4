package org.gardefou.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.ManyClients;
import org.gardefou.desk.search.Results;
import org.gardefou.desk.search.Searcher;
import org.gardefou.desk.search.Vocabulary;
import org.gardefou.letters.LetterLoader;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
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

/**
 * Search as she types over everything of 10,000 made-up clients: one operation is one letter more
 * of a few queries, from names that are rare to words that are everywhere. The percentiles are over
 * letters. {@link #anew} is the first search of all, which folds every text.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgs = {"-Xms1g", "-Xmx2g"})
public class SearchBenchmark {
  private static final List<String> QUERIES =
      List.of("boulangerie noël", "relance polie", "acompte versé", "sørensen", "xyzzy");

  private final Searcher searcher = new Searcher();
  private final List<String> typed =
      QUERIES.stream().flatMap(SearchBenchmark::letterByLetter).toList();
  private Searcher.Library library;
  private int next;

  private static Stream<String> letterByLetter(String query) {
    return IntStream.rangeClosed(1, query.length()).mapToObj(end -> query.substring(0, end));
  }

  /** Makes the clients and looks once, so that all is folded. */
  @Setup(Level.Trial)
  public void prepare() {
    ManyClients many = new ManyClients(7);
    List<Client> clients = IntStream.range(0, 10_000).mapToObj(many::client).toList();
    Catalogue catalogue = CatalogueLoader.builtIn().catalogue();
    library =
        new Searcher.Library(
            clients,
            Freelancer.create(),
            new Vocabulary(catalogue, LetterLoader.builtIn(catalogue).book(), Language.FR));
    if (found("boulangerie").total() == 0) {
      throw new IllegalStateException("nothing to find");
    }
    System.gc();
  }

  private Results found(String words) {
    return searcher.search(library, words, () -> false).orElseThrow();
  }

  /** One letter. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public Results letter() {
    next = (next + 1) % typed.size();
    return found(typed.get(next));
  }

  /** The first search. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public Results anew() {
    return new Searcher().search(library, "boulangerie", () -> false).orElseThrow();
  }
}
