package org.gardefou.ui;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Coverage;
import org.gardefou.engine.Interval;
import org.gardefou.engine.Verdict;

/** Assessments written by hand. */
public final class Advice {
  private Advice() {}

  /** An assessment with its head only. */
  public static Assessment of(Verdict verdict, boolean settled, double low, double high) {
    return new Assessment(
        LocalDate.of(2026, 11, 23),
        "1",
        verdict,
        verdict,
        settled,
        settled ? EnumSet.of(verdict) : EnumSet.of(verdict, Verdict.CONDITIONS),
        new Interval(low, high),
        true,
        new Coverage(34, 61),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
