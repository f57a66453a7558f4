package org.gardefou.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gardefou.model.Snapshot;
import org.gardefou.model.Snapshot.Range;

/** Makes of an assessment what is kept of it in a file. */
public final class Snapshots {
  private Snapshots() {}

  /** What an assessment says; risks to a tenth of a point. */
  public static Snapshot of(Assessment assessment) {
    Map<String, Range> criteria = new HashMap<>();
    assessment.criteria().forEach(c -> criteria.put(c.criterion().id(), range(c.risk())));
    Map<String, String> rules = new HashMap<>();
    assessment.flags().stream()
        .filter(Flag::fired)
        .forEach(f -> rules.put(f.rule().id(), f.severity().name().toLowerCase(Locale.ROOT)));
    return new Snapshot(
        assessment.verdict().name(),
        assessment.settled(),
        range(assessment.total()),
        criteria,
        rules,
        Map.of());
  }

  private static Range range(Interval risk) {
    return Range.of(tenths(risk.low()), tenths(risk.high()));
  }

  private static BigDecimal tenths(double risk) {
    return BigDecimal.valueOf(risk).setScale(1, RoundingMode.HALF_UP);
  }
}
