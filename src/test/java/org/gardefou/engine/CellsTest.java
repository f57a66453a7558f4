package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The answers that rules tell apart (design.md 3.3), by hand. */
class CellsTest {
  private static Catalogue catalogue(String when) {
    return new CatalogueBuilder()
        .criterion("C", 1)
        .yesNo("f.a")
        .choice("f.c")
        .words("f.w")
        .scale("f.s")
        .date("f.d")
        .whole("f.n", 0, 10)
        .money("f.m", 0, 100)
        .number("f.free")
        .count("f.count", 1, "f.a")
        .rule("R", "C", Severity.RED, when)
        .build();
  }

  private static List<@Nullable Object> cells(String when, String fact) {
    return Arrays.asList(new Cells(catalogue(when)).of(fact).stream().map(Cell::value).toArray());
  }

  private static List<@Nullable Object> values(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  @Test
  void everyQuestionCanAlsoNotApplyButACountIsYesOrNo() {
    assertEquals(values(false, true, null), cells("f.a", "f.a"));
    assertEquals(values(false, true), cells("f.count", "f.count"));
    assertEquals(values((Object) null), cells("f.a", "f.d"));
    assertEquals(List.of(), new Cells(catalogue("f.a")).of("f.unheard"));
  }

  @Test
  void ofAChoiceTheNamedWordsAndOneOther() {
    assertEquals(values("b", "a", null), cells("f.c == 'b'", "f.c"));
    assertEquals(values("a", "c", "b", null), cells("f.c in ['c', 'a']", "f.c"));
    assertEquals(
        values("a", "b", "c", "d", null),
        cells("f.c in ['a', 'b'] || f.c == 'd' || f.c != 'c'", "f.c"));
    assertEquals(values("a", null), cells("f.a", "f.c"));
  }

  /** 2 is the first of 2, 3 and 4. */
  @Test
  void ofWordsAndScalesTheFirstOfEachStretch() {
    assertEquals(values(1L, 2L, null), cells("f.w > 1", "f.w"));
    assertEquals(values(1L, 3L, 4L, null), cells("f.w == 3", "f.w"));
    assertEquals(values(1L, 4L, null), cells("f.s >= 4", "f.s"));
    assertEquals(values(1L, 5L, null), cells("f.s > 4", "f.s"));
    assertEquals(values(1L, null), cells("f.a", "f.w"));
  }

  @Test
  void whatIsComparedWithAnotherFactKeepsAllItsAnswers() {
    assertEquals(values(1L, 2L, 3L, 4L, null), cells("f.w > f.s", "f.w"));
    assertEquals(values(1L, 2L, 3L, 4L, 5L, null), cells("f.w > f.s", "f.s"));
    assertEquals(values("a", "b", "c", "d", null), cells("(f.a ? f.c : 'a') == 'b'", "f.c"));
  }

  @Test
  void ofWholeNumbersTheFirstOfEachStretch() {
    assertEquals(values(0.0, 4.0, null), cells("f.n > 3.0", "f.n"));
    assertEquals(values(0.0, 3.0, null), cells("f.n >= 3.0", "f.n"));
    assertEquals(values(0.0, 3.0, 4.0, null), cells("f.n == 3.0", "f.n"));
    assertEquals(values(0.0, 4.0, null), cells("f.n > 3.2 && f.n < 3.6", "f.n"));
    assertEquals(values(0.0, 4.0, 8.0, null), cells("f.n > 3.5 && f.n <= 7.5", "f.n"));
    assertEquals(values(0.0, 10.0, null), cells("f.n > 9.0", "f.n"));
    assertEquals(values(0.0, null), cells("f.n > 10.0 || f.n < 0.0", "f.n"));
    assertEquals(values(0.0, 4.0, null), cells("f.free > 3.0", "f.free"));
    assertEquals(values(0.0, 1.0, 2.0, 3.0, null), cells("f.n in [1.0, 2.0]", "f.n"));
  }

  /** Between two limits less than one apart, halfway; behind the last one halfway to the end. */
  @Test
  void ofAmountsAlsoThoseBetweenLimitsCloseTogether() {
    assertEquals(
        values(0.0, 3.4, 3.6, null),
        cells("f.m > 3.2 && f.m < 3.6", "f.m").stream().map(CellsTest::cents).toList());
    assertEquals(values(0.0, 99.75, null), cells("f.m > 99.5", "f.m"));
    assertEquals(values(0.0, 0.25, 0.5, null), cells("f.m > 0.0 && f.m < 0.5", "f.m"));
    assertEquals(values(0.0, 100.0, null), cells("f.m >= 100.0", "f.m"));
  }

  private static @Nullable Object cents(@Nullable Object value) {
    return value instanceof Double number ? Math.round(number * 100) / 100.0 : value;
  }

  /** Half and twice of what is known beside it, as far as its limits admit. */
  @Test
  void samplesAreProportionsOfTheKnownNumbers() {
    Cells cells = new Cells(catalogue("f.n > f.m"));
    List<@Nullable Object> samples =
        Arrays.asList(cells.samples("f.n", List.of(5.0)).stream().map(Cell::value).toArray());
    assertEquals(Set.of(0.0, 1.0, 2.0, 4.0, 5.0, 6.0, 7.0, 10.0), numbers(samples));
    assertEquals(List.of(), cells.samples("f.unheard", List.of(5.0)));
    assertEquals(cells.of("f.w"), cells.samples("f.w", List.of(2.0)));
    List<@Nullable Object> amounts =
        Arrays.asList(cells.samples("f.m", List.of(20.0)).stream().map(Cell::value).toArray());
    assertTrue(numbers(amounts).containsAll(Set.of(0.2, 2.0, 10.0, 20.0, 22.0, 40.0)));
    assertFalse(numbers(amounts).contains(200.0));
  }

  private static Set<Object> numbers(List<@Nullable Object> values) {
    return Set.copyOf(values.stream().filter(Objects::nonNull).toList());
  }

  private static List<List<Object>> ways(String when, String id, Object now, Double... beside) {
    Catalogue catalogue = catalogue(when);
    Fact fact = Objects.requireNonNull(catalogue.facts().get(id));
    return new Cells(catalogue).ways(fact, now, Set.of(beside));
  }

  @Test
  void whereThereIsNoOrderEachOtherAnswerIsAWay() {
    assertEquals(List.of(List.of(true)), ways("f.a", "f.a", false));
    assertEquals(List.of(List.of("a"), List.of("c")), ways("f.c in ['a', 'b']", "f.c", "b"));
  }

  /** Upwards first, the nearest answer of each stretch. */
  @Test
  void whereThereIsAnOrderOneWayLeadsUpAndOneDown() {
    assertEquals(List.of(List.of(2L, 4L), List.of()), ways("f.w > 3", "f.w", 1L));
    assertEquals(List.of(List.of(4L), List.of(2L)), ways("f.w > 3", "f.w", 3L));
    assertEquals(List.of(List.of(4L), List.of(2L, 1L)), ways("f.s == 2", "f.s", 3L));
    assertEquals(List.of(List.of(5L), List.of(3L)), ways("f.s > 4", "f.s", 4L));
    assertEquals(List.of(List.of(10.0), List.of(4.0, 3.0)), ways("f.n > 3.0", "f.n", 7.0));
    assertEquals(List.of(List.of(10.0), List.of(4.0, 2.0)), ways("f.n < 3.0", "f.n", 7.0));
  }

  @Test
  void besideKnownNumbersNothingIsLeftOutOnTheWay() {
    List<List<Object>> ways = ways("f.n > f.m", "f.n", 5.0, 5.0);
    assertEquals(List.of(List.of(6.0, 7.0, 10.0), List.of(4.0, 2.0, 1.0, 0.0)), ways);
  }

  @Test
  void onlyPositionsAndNumbersHaveAnOrder() {
    Catalogue catalogue = catalogue("f.a");
    List<String> ordered =
        catalogue.facts().values().stream()
            .filter(Cells::isOrdered)
            .map(Fact::id)
            .sorted()
            .toList();
    assertEquals(List.of("f.free", "f.m", "f.n", "f.s", "f.w"), ordered);
  }
}
