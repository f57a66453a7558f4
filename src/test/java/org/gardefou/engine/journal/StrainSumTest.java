package org.gardefou.engine.journal;

import static org.gardefou.engine.journal.Diary.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.model.StrainCheck;
import org.junit.jupiter.api.Test;

/** The strain check of domain.md C. */
class StrainSumTest {
  private static StrainCheck check(int daysBefore, int... answers) {
    Map<String, Integer> byItem = new HashMap<>();
    for (int answer : answers) {
      byItem.put("item" + byItem.size(), answer);
    }
    return new StrainCheck(DAY.minusDays(daysBefore), byItem, Map.of());
  }

  private static Optional<LocalDate> earlier(int... daysBefore) {
    List<StrainCheck> checks =
        Arrays.stream(daysBefore).mapToObj(d -> check(d, 50, 50, 50, 50)).toList();
    return new StrainSum(checks, DAY).earlier().map(StrainCheck::date);
  }

  /** (25 + 50 + 75 + 100) / 4; three answers are too few. */
  @Test
  void theResultIsTheMeanOfAtLeastFourAnswers() {
    assertEquals(Optional.of(new BigDecimal("62.5")), StrainSum.mean(check(0, 25, 50, 75, 100)));
    assertEquals(Optional.empty(), StrainSum.mean(check(0, 25, 50, 75)));
  }

  @Test
  void theLatestCompleteCheckUpToTheDayCounts() {
    List<StrainCheck> checks =
        List.of(check(-1, 100, 100, 100, 100), check(2, 100, 100), check(9, 0, 0, 0, 0));
    assertEquals(DAY.minusDays(9), new StrainSum(checks, DAY).latest().orElseThrow().date());
  }

  @Test
  void theEarlierCheckLiesFourteenToSixtyDaysBefore() {
    assertEquals(Optional.empty(), earlier(0, 13));
    assertEquals(Optional.of(DAY.minusDays(14)), earlier(0, 14, 40));
    assertEquals(Optional.of(DAY.minusDays(60)), earlier(0, 60));
    assertEquals(Optional.empty(), earlier(0, 61));
  }
}
