package org.gardefou.engine.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gardefou.model.StrainCheck;
import org.gardefou.model.Value;

/**
 * What her strain checks come to (domain.md C): the mean of the six items, 0-100, if at least four
 * were answered. Not a diagnosis.
 */
public final class StrainSum {
  /** So many answers make a check. */
  private static final int ENOUGH = 4;

  /** An earlier check lies so many days before the latest one. */
  private static final int EARLIEST = 60;

  private static final int LATEST = 14;

  private final List<StrainCheck> checks;

  /** The checks up to a day, the newest last. */
  public StrainSum(List<StrainCheck> all, LocalDate day) {
    checks = new ArrayList<>(all);
    checks.removeIf(check -> check.date().isAfter(day) || mean(check).isEmpty());
    checks.sort(Comparator.comparing(StrainCheck::date));
  }

  /** The result of a check; none if too few items were answered. */
  public static Optional<BigDecimal> mean(StrainCheck check) {
    int answered = check.answers().size();
    int sum = check.answers().values().stream().mapToInt(Integer::intValue).sum();
    return answered < ENOUGH
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answered), 1, RoundingMode.HALF_UP));
  }

  /** The latest check. */
  public Optional<StrainCheck> latest() {
    return checks.isEmpty() ? Optional.empty() : Optional.of(checks.getLast());
  }

  /** The newest check 14 to 60 days before the latest one. */
  public Optional<StrainCheck> earlier() {
    return latest()
        .flatMap(
            last ->
                checks.reversed().stream()
                    .filter(c -> !c.date().isAfter(last.date().minusDays(LATEST)))
                    .filter(c -> !c.date().isBefore(last.date().minusDays(EARLIEST)))
                    .findFirst());
  }

  /** The result of a check as an answer states it. */
  public static Value value(StrainCheck check) {
    return Value.of(mean(check).orElseThrow());
  }
}
