package org.gardefou.engine.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Agreement;
import org.junit.jupiter.api.Test;

/** The days that deserve a number: conditions begin at 20 points, a no at 45. */
class MarkTest {
  private static LocalDate may(int day) {
    return LocalDate.of(2026, 5, day);
  }

  private static TrendPoint point(int day, double low) {
    return Glances.point(may(day), low);
  }

  private static TrendPoint fired(int day, Map<String, Severity> rules) {
    return new TrendPoint(may(day), Glances.at(0, rules), true);
  }

  private static List<String> marks(Trend trend, boolean health) {
    return Mark.of(trend, Glances.CATALOGUE, health).stream()
        .map(mark -> mark.date().getDayOfMonth() + " " + mark.what().en())
        .toList();
  }

  private static List<String> marks(TrendPoint... points) {
    return marks(Glances.trend(points), true);
  }

  @Test
  void aLimitIsPassedFromBelow() {
    assertEquals(
        List.of("4 Limit of 20 passed", "9 Limit of 45 passed", "15 Limit of 20 passed"),
        marks(
            point(1, 19), point(4, 20), point(7, 44), point(9, 45), point(12, 10), point(15, 21)));
    assertEquals(List.of(), marks(point(1, 20), point(4, 21)));
    assertEquals(List.of(), marks(point(1, 50), point(4, 46), point(5, 10)));
  }

  @Test
  void aBrokenAgreementBearsItsName() {
    AgreementSpan broken = new AgreementSpan("K", may(1), may(9), Agreement.State.BROKEN);
    AgreementSpan unheard = new AgreementSpan("X", may(1), may(8), Agreement.State.BROKEN);
    AgreementSpan kept = new AgreementSpan("K", may(1), may(7), Agreement.State.AGREED);
    Trend trend =
        Glances.trend(List.of(), List.of(broken, unheard, kept), point(1, 0), point(10, 0));
    assertEquals(List.of("8 Agreement broken: X", "9 Agreement broken: text"), marks(trend, true));
  }

  @Test
  void aRuleThatBecomesRedIsMarkedOnce() {
    Map<String, Severity> red = Map.of("R", Severity.RED);
    assertEquals(
        List.of("4 R found"),
        marks(
            fired(1, Map.of("R", Severity.CAUTION)),
            fired(4, red),
            fired(5, Map.of()),
            fired(6, red)));
    assertEquals(List.of(), marks(fired(1, red), fired(4, red)));
  }

  @Test
  void ofSeveralTheGravestIsMarkedAndHealthOnlyWhereItMayBeNamed() {
    Map<String, Severity> both = Map.of("R", Severity.RED, "S", Severity.DEALBREAKER);
    Trend trend = Glances.trend(fired(1, Map.of()), fired(4, both));
    assertEquals(List.of("4 S found"), marks(trend, true));
    assertEquals(List.of("4 R found"), marks(trend, false));
    Map<String, Severity> equal = Map.of("R", Severity.RED, "Q", Severity.RED);
    assertEquals(List.of("4 Q found"), marks(fired(1, Map.of()), fired(4, equal)));
  }

  /** The limits before all else; then the order of the days. */
  @Test
  void thereAreNineAtMost() {
    List<TrendPoint> points = new ArrayList<>();
    for (int day = 1; day <= 11; day++) {
      points.add(fired(day, Map.of("R" + day, Severity.RED)));
    }
    points.add(point(12, 25));
    List<String> marks = marks(points.toArray(TrendPoint[]::new));
    assertEquals(9, marks.size());
    assertEquals("2 R2 found", marks.getFirst());
    assertEquals("12 Limit of 20 passed", marks.getLast());
  }
}
