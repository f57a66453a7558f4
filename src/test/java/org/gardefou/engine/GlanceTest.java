package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An examination in figures. */
class GlanceTest {
  @Test
  void theRiskIsThatOfOneCriterionOrInAll() {
    Interval total = new Interval(1, 2);
    Interval one = new Interval(3, 4);
    Glance glance =
        new Glance(
            Verdict.ACCEPT,
            Verdict.ACCEPT,
            true,
            total,
            Map.of("C", one),
            new TreeMap<>(),
            Map.of());
    assertEquals(one, glance.risk(Optional.of("C")));
    assertEquals(total, glance.risk(Optional.of("D")));
    assertEquals(total, glance.risk(Optional.empty()));
  }
}
