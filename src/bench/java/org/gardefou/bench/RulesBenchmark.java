package org.gardefou.bench;

import dev.cel.runtime.UnknownContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.gardefou.cel.CelBindings;
import org.jeasy.rules.api.Facts;
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

/**
 * One case against all rules, in every engine. With unknown facts only those take part that know
 * unknowns. Before timing, all must have found the same on every case.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgs = {"-Xms1g", "-Xmx2g", "--sun-misc-unsafe-memory-access=allow"})
public class RulesBenchmark {
  private static final long SEED = 20261125;
  private static final int CASES = 16;

  @Param({"80", "800", "8000"})
  public int rules;

  @Param({"0.0", "0.3"})
  public double unknown;

  private Contenders.Own own;
  private Contenders.Floor floor;
  private Contenders.EasyRules easyRules;
  private Contenders.Json json;
  private Contenders.Reference reference;
  private final List<Case> cases = new ArrayList<>();
  private int next;

  private record Case(
      int[] values, CelBindings own, Facts easy, Map<String, Object> json, UnknownContext cel) {}

  /** Makes the engines and the cases, and holds the results against each other. */
  @Setup(Level.Trial)
  public void prepare() {
    List<GeneratedRule> generated = GeneratedRule.many(rules, SEED);
    own = new Contenders.Own(generated);
    floor = new Contenders.Floor(generated);
    easyRules = new Contenders.EasyRules(generated);
    json = new Contenders.Json(generated);
    reference = new Contenders.Reference(generated);
    Random random = new Random(SEED);
    for (int i = 0; i < CASES; i++) {
      cases.add(prepared(GeneratedRule.facts(random, unknown)));
    }
    cases.forEach(this::compare);
    System.gc(); // What allocates nothing would otherwise run over the garbage of the set-up.
  }

  private Case prepared(int[] values) {
    return new Case(
        values,
        own.bindings(values),
        Contenders.EasyRules.facts(values),
        Contenders.Json.facts(values),
        Contenders.Reference.facts(values));
  }

  private void compare(Case one) {
    Findings expected = floor.run(one.values());
    same(expected, own.run(one.own()), "own");
    same(expected, reference.run(one.cel()), "dev.cel");
    if (unknown == 0) {
      same(expected.fired(), easyRules.run(one.easy()), "Easy Rules");
      same(expected.fired(), json.run(one.json()), "json-logic");
    }
  }

  private static void same(Object expected, Object found, String engine) {
    if (!expected.equals(found)) {
      throw new IllegalStateException(engine + " found " + found + ", not " + expected);
    }
  }

  private Case one() {
    next = (next + 1) % CASES;
    return cases.get(next);
  }

  /** Hand-written predicates. */
  @Benchmark
  public Findings floor() {
    return floor.run(one().values());
  }

  /** The program's own language. */
  @Benchmark
  public Findings gardefou() {
    return own.run(one().own());
  }

  /** The reference implementation of CEL. */
  @Benchmark
  public Findings devCel() {
    return reference.run(one().cel());
  }

  /** Easy Rules; only without unknowns. */
  @Benchmark
  public int easyRules() {
    return unknown > 0 ? 0 : easyRules.run(one().easy());
  }

  /** json-logic-java; only without unknowns. */
  @Benchmark
  public int jsonLogic() {
    return unknown > 0 ? 0 : json.run(one().json());
  }
}
