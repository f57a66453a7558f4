package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.CutPoints.Cut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where expressions change their mind: a limit that counts itself is cut right below it. */
class CutPointsTest {
  private static final Cut BELOW = new Cut(3, false);
  private static final Cut ABOVE = new Cut(3, true);

  private static CatalogueBuilder facts() {
    return new CatalogueBuilder()
        .criterion("C", 1)
        .yesNo("f.a")
        .yesNo("f.b")
        .choice("f.c")
        .words("f.w")
        .whole("f.n", 0, 10)
        .whole("f.m", 0, 10);
  }

  private static CutPoints points(String when) {
    return CutPoints.of(facts().rule("R", "C", Severity.RED, when).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"f.n > 3.0", "f.n <= 3.0", "3.0 < f.n", "3.0 >= f.n", "!(f.n > 3.0)"})
  void aLimitThatIsLeftOutIsCutAboveIt(String when) {
    assertEquals(Set.of(ABOVE), points(when).cuts("f.n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"f.n < 3.0", "f.n >= 3.0", "3.0 > f.n", "3.0 <= f.n"})
  void aLimitThatCountsIsCutBelowIt(String when) {
    assertEquals(Set.of(BELOW), points(when).cuts("f.n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"f.n == 3.0", "f.n != 3.0", "3.0 == f.n", "f.n in [3.0]"})
  void oneNumberIsCutOnBothSides(String when) {
    CutPoints points = points(when);
    assertEquals(Set.of(BELOW, ABOVE), points.cuts("f.n"));
    assertEquals(Set.of(), points.cuts("f.m"));
    assertEquals(Set.of(), points.entangled());
  }

  @Test
  void aCutSaysOnWhichSideOfItANumberLies() {
    assertTrue(BELOW.isBelow(3));
    assertFalse(ABOVE.isBelow(3));
    assertTrue(ABOVE.isBelow(3.01));
    assertFalse(BELOW.isBelow(2.99));
  }

  @Test
  void constantsRiseAndStandOnce() {
    assertEquals(
        List.of(1.0, 3.0, 7.0), points("f.n > 7.0 || f.n == 3.0 || f.n < 1.0").constants("f.n"));
    assertEquals(List.of(), points("f.a").constants("f.n"));
  }

  @Test
  void wordsAreMentionedInComparisonsAndLists() {
    CutPoints points = points("f.c == 'a' || f.c in ['b', 'c']");
    assertTrue(points.mentions("f.c", "a"));
    assertTrue(points.mentions("f.c", "b"));
    assertTrue(points.mentions("f.c", "c"));
    assertFalse(points.mentions("f.c", "d"));
    assertFalse(points.mentions("f.w", "a"));
  }

  /** A yes or no by itself is not arithmetic, wherever a condition reads it. */
  @ParameterizedTest
  @CsvSource({
    "f.a,''",
    "!f.a,''",
    "f.a && !f.b,''",
    "f.a ? f.n > 1.0 : f.n > 2.0,''",
    "f.n > f.m,f.m f.n",
    "f.n + 1.0 > 3.0,f.n",
    "f.n * 2.0 in [2.0],f.n",
    "f.n in [f.m],f.m f.n",
    "f.a == f.b,f.a f.b",
    "(f.a ? f.n : f.m) > 3.0,f.m f.n",
    "(f.a ? f.b : f.a) && f.n > 1.0,f.a f.b"
  })
  void whatMeetsAnotherFactOrArithmeticIsEntangled(String when, String entangled) {
    assertEquals(entangled, String.join(" ", points(when).entangled().stream().sorted().toList()));
  }

  @Test
  void theConditionAndBothBranchesOfAChoiceAreRead() {
    CutPoints points = points("f.m > 5.0 ? f.n > 1.0 : f.n > 2.0");
    assertEquals(List.of(1.0, 2.0), points.constants("f.n"));
    assertEquals(List.of(5.0), points.constants("f.m"));
  }

  @Test
  void allRulesTiersGoodSignsAndCountsAreRead() {
    CutPoints points =
        CutPoints.of(
            facts()
                .count("f.count", 1, "f.n > 6.0")
                .rule("R", "C", Severity.RED, "f.n > 1.0")
                .rule("S", "C", Severity.CAUTION, "f.n > 2.0 && f.count")
                .green("G", "C", "f.n > 4.0")
                .build());
    assertEquals(List.of(1.0, 2.0, 4.0, 6.0), points.constants("f.n"));
  }

  /** A number that decides words by itself is cut at their steps; a sum entangles its parts. */
  @Test
  void stepsOfWordsCutTheirNumber() {
    CutPoints single = CutPoints.of(facts().words("f.x", "f.n", "f.m > 5.0", 1, 2, 4).build());
    assertEquals(
        Set.of(new Cut(1, false), new Cut(2, false), new Cut(4, false)), single.cuts("f.n"));
    assertEquals(List.of(5.0), single.constants("f.m"));
    assertEquals(Set.of(), single.entangled());
    CutPoints sum = CutPoints.of(facts().words("f.x", "f.n + f.m", null, 1, 2, 4).build());
    assertEquals(Set.of("f.n", "f.m"), sum.entangled());
    assertEquals(Set.of(), sum.cuts("f.n"));
  }
}
