package org.gardefou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rank-order centroid weights, worked by hand. */
class RankOrderTest {
  private static final double CLOSE = 1e-12;

  /** (1 + 1/2 + 1/3) / 3 = 11/18, (1/2 + 1/3) / 3 = 5/18, (1/3) / 3 = 2/18. */
  @Test
  void threeCriteria() {
    List<Double> weights = RankOrder.weights(3);
    assertEquals(11 / 18.0, weights.get(0), CLOSE);
    assertEquals(5 / 18.0, weights.get(1), CLOSE);
    assertEquals(2 / 18.0, weights.get(2), CLOSE);
  }

  /** (1 + 1/2 + 1/3 + 1/4) / 4 = 25/48, then 13/48, 7/48, 3/48. */
  @Test
  void fourCriteriaInPercent() {
    assertEquals(
        List.of(
            new BigDecimal("52.1"),
            new BigDecimal("27.1"),
            new BigDecimal("14.6"),
            new BigDecimal("6.3")),
        RankOrder.percent(4));
  }

  @Test
  void oneAndNone() {
    assertEquals(List.of(1.0), RankOrder.weights(1));
    assertEquals(List.of(), RankOrder.weights(0));
  }

  @Test
  void theyAddUpToOneAndFall() {
    for (int n = 1; n <= 20; n++) {
      List<Double> weights = RankOrder.weights(n);
      assertEquals(1, weights.stream().mapToDouble(w -> w).sum(), CLOSE);
      for (int k = 1; k < n; k++) {
        assertEquals(true, weights.get(k) < weights.get(k - 1), n + " " + k);
      }
    }
  }
}
