package org.gardefou.engine.checkin;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gardefou.engine.journal.StrainSum;
import org.gardefou.model.Mission;
import org.gardefou.model.StrainCheck;

/**
 * The strain check in figures (domain.md C): the mean of six items over the four weeks before, each
 * from 0 (never) to 100 (nearly always), once four are answered. Own wording, not validated, not a
 * diagnosis.
 *
 * @param points her results, the oldest first
 */
public record Strain(List<Point> points) {
  /** The items, in their order. */
  public static final List<String> ITEMS =
      List.of("rest", "messages", "follows", "other", "balance", "doubt");

  /** The answers, from never to nearly always. */
  public static final List<Integer> ANSWERS = List.of(0, 25, 50, 75, 100);

  private static final int ACT = 40;
  private static final int RED = 60;
  private static final int RISE = 15;
  private static final int RISE_WEEKS = 8;

  /** A result. */
  public record Point(LocalDate date, int mean) {}

  /** What a result calls for; assumptions, no clinical limits. */
  public enum Band {
    /** Below 40: keep an eye on it. */
    WATCH,
    /** From 40: act on the conditions of the mission. */
    ACT,
    /** From 60: take it seriously now. */
    RED;

    /** The band of a result. */
    public static Band of(int mean) {
      return mean >= Strain.RED ? RED : mean >= Strain.ACT ? ACT : WATCH;
    }
  }

  public Strain {
    points = List.copyOf(points);
  }

  /** The results of a mission; checks with too few answers have none. */
  public static Strain of(Mission mission) {
    return new Strain(
        mission.strain().stream()
            .flatMap(check -> mean(check).stream().mapToObj(mean -> new Point(check.date(), mean)))
            .toList());
  }

  /** The mean of a check in whole points; nothing where too few items were answered. */
  public static OptionalInt mean(StrainCheck check) {
    return StrainSum.mean(check)
        .map(mean -> mean.setScale(0, RoundingMode.HALF_UP))
        .map(mean -> OptionalInt.of(mean.intValueExact()))
        .orElseGet(OptionalInt::empty);
  }

  /** Her own baseline: the first result. */
  public Optional<Point> baseline() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.getFirst());
  }

  /** The last result. */
  public Optional<Point> last() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
  }

  /** Whether it rose by 15 points within eight weeks up to the last result. */
  public boolean rises() {
    return last()
        .filter(
            last ->
                points.stream()
                    .filter(p -> !p.date().isBefore(last.date().minusWeeks(RISE_WEEKS)))
                    .anyMatch(p -> last.mean() - p.mean() >= RISE))
        .isPresent();
  }
}
