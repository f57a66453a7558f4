package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Freelancer;
import org.junit.jupiter.api.Test;

/** The verdicts that open answers allow, by hand: a red needs conditions, two are a no. */
class VerdictSearchTest {
  private static CatalogueBuilder facts() {
    return new CatalogueBuilder()
        .criterion("C", 1)
        .criterion("D", 1)
        .criterion("E", 98)
        .yesNo("f.a")
        .yesNo("f.b")
        .whole("f.n", 0, 9)
        .whole("f.m", 0, 9);
  }

  private static Bounds bounds(CatalogueBuilder builder, Map<String, Object> known) {
    Ground ground = Ground.of(builder.build(), known);
    return new Engine(ground.statics().catalogue(), Freelancer.create())
        .examine(Ground.CLIENT, ground.mission(), Fixture.DAY)
        .workings()
        .bounds();
  }

  private static void assertVerdicts(Bounds bounds, boolean exact, Verdict... expected) {
    assertEquals(Set.of(expected), bounds.verdicts());
    assertEquals(exact, bounds.exactVerdicts());
  }

  @Test
  void whatIsSettledIsOneVerdict() {
    CatalogueBuilder one = facts().rule("A", "C", Severity.RED, "f.a");
    assertVerdicts(bounds(one, Map.of("f.a", true)), true, Verdict.CONDITIONS);
    assertVerdicts(bounds(one, Map.of("f.a", false)), true, Verdict.ACCEPT);
    assertVerdicts(bounds(one, Map.of()), true, Verdict.ACCEPT, Verdict.CONDITIONS);
  }

  /** Both or none: never one red alone. */
  @Test
  void aVerdictBetweenTwoOthersCanBeImpossible() {
    CatalogueBuilder both =
        facts().rule("A", "C", Severity.RED, "f.a").rule("B", "D", Severity.RED, "f.a");
    assertVerdicts(bounds(both, Map.of()), true, Verdict.ACCEPT, Verdict.DECLINE);
  }

  /** Exactly one of them: nothing else than conditions. */
  @Test
  void rulesThatExcludeEachOtherLeaveOne() {
    CatalogueBuilder one =
        facts()
            .rule("A", "C", Severity.RED, "f.n > 5.0")
            .rule("B", "D", Severity.RED, "!(f.n > 5.0) && f.m >= 0.0");
    Bounds bounds = bounds(one, Map.of("f.m", 1));
    // Not to apply makes both conditions fail.
    assertVerdicts(bounds, true, Verdict.ACCEPT, Verdict.CONDITIONS);
  }

  /** Only yes and no together are a single red: neither all good nor all bad shows it. */
  @Test
  void aVerdictIsFoundBetweenBestAndWorst() {
    CatalogueBuilder two =
        facts().rule("A", "C", Severity.RED, "f.a").rule("B", "D", Severity.RED, "f.b");
    assertVerdicts(
        bounds(two, Map.of()), true, Verdict.ACCEPT, Verdict.CONDITIONS, Verdict.DECLINE);
    CatalogueBuilder tied =
        facts()
            .rule("A", "C", Severity.RED, "f.a && f.n > 3.0")
            .rule("B", "D", Severity.RED, "f.a && f.n > 6.0");
    assertVerdicts(
        bounds(tied, Map.of()), true, Verdict.ACCEPT, Verdict.CONDITIONS, Verdict.DECLINE);
  }

  /** A sum of nine and nine is possible, and no sample finds it: possible, but not shown. */
  @Test
  void whereArithmeticTiesNumbersNothingIsExcluded() {
    CatalogueBuilder sum =
        facts()
            .rule("A", "C", Severity.RED, "f.n + f.m >= 15.0")
            .rule("B", "D", Severity.RED, "f.n + f.m >= 17.0");
    assertVerdicts(
        bounds(sum, Map.of()), false, Verdict.ACCEPT, Verdict.CONDITIONS, Verdict.DECLINE);
  }

  /** An open sign that pays keeps three cautions from being conditions. */
  @Test
  void openSignsAreTriedToo() {
    CatalogueBuilder paid =
        new CatalogueBuilder()
            .criterion("C", 1, false, true)
            .criterion("D", 1, false, true)
            .criterion("E", 98)
            .yesNo("f.a")
            .rule("A", "C", Severity.CAUTION, "client.kind == 'business'")
            .rule("B", "C", Severity.CAUTION, "client.kind == 'business'")
            .rule("F", "D", Severity.CAUTION, "client.kind == 'business'")
            .green("G", "E", "f.a", true);
    assertVerdicts(bounds(paid, Map.of()), true, Verdict.ACCEPT, Verdict.CONDITIONS);
    assertVerdicts(bounds(paid, Map.of("f.a", true)), true, Verdict.ACCEPT);
    assertVerdicts(bounds(paid, Map.of("f.a", false)), true, Verdict.CONDITIONS);
  }

  /** Both reds for an odd number of yes, or none: so a single red is impossible. */
  private static CatalogueBuilder odd(int facts) {
    CatalogueBuilder builder =
        new CatalogueBuilder().criterion("C", 1).criterion("D", 1).criterion("E", 98);
    StringBuilder odd = new StringBuilder();
    for (int i = 0; i < facts; i++) {
      builder.yesNo("f.a" + i);
      odd.append(i == 0 ? "" : " != ").append("f.a").append(i);
      odd.insert(0, '(').append(')');
    }
    return builder
        .rule("A", "C", Severity.RED, odd.toString())
        .rule("B", "D", Severity.RED, odd.toString());
  }

  @Test
  void withTooManyAnswersToTryAVerdictStaysPossible() {
    assertVerdicts(bounds(odd(3), Map.of()), true, Verdict.ACCEPT, Verdict.DECLINE);
    assertVerdicts(
        bounds(odd(9), Map.of()), false, Verdict.ACCEPT, Verdict.CONDITIONS, Verdict.DECLINE);
  }

  /** Eight facts, of which two are red; beside them arithmetic, so that not all can be tried. */
  private static CatalogueBuilder twoOfEight(int one, int other) {
    CatalogueBuilder builder = facts().rule("TIED", "E", Severity.CAUTION, "f.n > f.m");
    for (int i = 0; i < 8; i++) {
      String fact = "f.x" + i;
      String criterion = i == one ? "C" : i == other ? "D" : "E";
      Severity severity = criterion.equals("E") ? Severity.INFO : Severity.RED;
      builder.yesNo(fact).rule("X" + i, criterion, severity, fact);
    }
    return builder;
  }

  /** With none, one and both of them: halving finds the one, wherever it lies. */
  @Test
  void halvingFindsWhatLiesBetweenTheEnds() {
    for (int one = 0; one < 8; one++) {
      for (int other = 0; other < 8; other++) {
        if (one != other) {
          CatalogueBuilder builder = twoOfEight(one, other);
          assertVerdicts(
              bounds(builder, Map.of()), true, Verdict.ACCEPT, Verdict.CONDITIONS, Verdict.DECLINE);
        }
      }
    }
  }

  /** Caution and red in one criterion, 10 of 100 votes: 49 of C is 0.49 in all. */
  @Test
  void boundsThatAnswersLeadToAreExact() {
    CatalogueBuilder builder =
        facts()
            .rule("A", "C", Severity.RED, "f.a")
            .rule("B", "C", Severity.CAUTION, "f.b")
            .rule("N", "D", Severity.CAUTION, "f.n > 3.0");
    Bounds bounds = bounds(builder, Map.of());
    assertEquals(0, bounds.total().low(), 1e-9);
    assertEquals(0.49 + 0.15, bounds.total().high(), 1e-9);
    assertEquals(49, bounds.criteria().getFirst().risk().high(), 1e-9);
    assertEquals(15, bounds.criteria().get(1).risk().high(), 1e-9);
    assertEquals(
        List.of(true, true, true), bounds.criteria().stream().map(CriterionRisk::exact).toList());
    assertEquals(true, bounds.exact());
    Bounds sum = bounds(builder.rule("S", "D", Severity.RED, "f.n + f.m >= 15.0"), Map.of());
    assertEquals(0.49 + 0.49, sum.total().high(), 1e-9);
    assertEquals(
        List.of(true, false, true), sum.criteria().stream().map(CriterionRisk::exact).toList());
    assertEquals(false, sum.exactTotal());
    assertEquals(false, sum.exact());
  }

  /** Red here or there: each end is reached, though never both at once. */
  @Test
  void everyCriterionHasAnswersOfItsOwn() {
    CatalogueBuilder torn =
        facts()
            .rule("A", "C", Severity.RED, "f.n > 3.0")
            .rule("B", "D", Severity.CAUTION, "f.n <= 3.0");
    Bounds bounds = bounds(torn, Map.of());
    assertEquals(0.4, bounds.total().high(), 1e-9);
    assertEquals(new Interval(0, 40), rounded(bounds.criteria().get(0).risk()));
    assertEquals(new Interval(0, 15), rounded(bounds.criteria().get(1).risk()));
    assertEquals(
        List.of(true, true, true), bounds.criteria().stream().map(CriterionRisk::exact).toList());
  }

  private static Interval rounded(Interval risk) {
    return new Interval(Math.round(risk.low()), Math.round(risk.high()));
  }
}
