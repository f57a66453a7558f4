package org.gardefou.engine.insight;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gardefou.engine.insight.Share.Range;

/**
 * What a warning was worth: the cases in which it was raised or not, against how they turned out.
 *
 * @param hits raised, and it went badly
 * @param misses not raised, and it went badly
 * @param falseAlarms raised, and it went well
 * @param silences not raised, and it went well
 */
public record Foretelling(int hits, int misses, int falseAlarms, int silences) {
  /** What can be said of it. */
  public enum Claim {
    /** It went badly more often where the warning was raised. */
    FORETOLD,
    /** It went badly less often where the warning was raised. */
    CONTRARY,
    /** The cases show no difference yet. */
    OPEN,
    /** Too few cases to say anything. */
    TOO_FEW
  }

  /** Counts the cases of one warning. */
  static Foretelling of(List<Case> cases, Predicate<Case> raised) {
    return new Foretelling(
        count(cases, Outcome.BADLY, raised),
        count(cases, Outcome.BADLY, raised.negate()),
        count(cases, Outcome.WELL, raised),
        count(cases, Outcome.WELL, raised.negate()));
  }

  private static int count(List<Case> cases, Outcome outcome, Predicate<Case> which) {
    return (int) cases.stream().filter(c -> c.outcome() == outcome).filter(which).count();
  }

  /** How many went badly among those where it was raised. */
  public Share raised() {
    return new Share(hits, hits + falseAlarms);
  }

  /** How many went badly among those where it was not. */
  public Share quiet() {
    return new Share(misses, misses + silences);
  }

  /** All cases. */
  public int cases() {
    return raised().of() + quiet().of();
  }

  /** How many more cases it takes, at the least, before anything can be said. */
  public int missing() {
    int sides =
        Math.max(0, Method.LEAST_SIDE - raised().of())
            + Math.max(0, Method.LEAST_SIDE - quiet().of());
    return Math.max(sides, Method.LEAST_CASES - cases());
  }

  /** How much more often it went badly where it was raised; nothing while there are too few. */
  public Optional<Difference> difference() {
    return missing() > 0 ? Optional.empty() : Optional.of(new Difference(raised(), quiet()));
  }

  /** What can be said: a difference only where its interval leaves out zero. */
  public Claim claim() {
    return difference().map(Difference::interval).map(Foretelling::claim).orElse(Claim.TOO_FEW);
  }

  private static Claim claim(Range interval) {
    if (interval.low() > 0) {
      return Claim.FORETOLD;
    }
    return interval.high() < 0 ? Claim.CONTRARY : Claim.OPEN;
  }
}
