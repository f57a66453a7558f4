package org.gardefou.engine;

import java.util.Arrays;
import org.gardefou.catalogue.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How many findings of each severity, and how many good signs, weigh on each criterion. Immutable.
 * Criteria are numbered in the catalogue's order.
 */
final class Load {
  /** Bits of one count: cautions, reds, deal-breakers, good signs, from the lowest on. */
  private static final int BITS = 16;

  private static final long MASK = (1L << BITS) - 1;
  private static final int SIGNS = 3;

  private final long[] counts;

  private Load(long[] counts) {
    this.counts = counts;
  }

  static Load none(int criteria) {
    return new Load(new long[criteria]);
  }

  /** One finding; without weight when there is none, or for information only. */
  Load plus(int criterion, @Nullable Severity severity) {
    return severity == null || severity == Severity.INFO
        ? this
        : added(criterion, severity.ordinal() - 1);
  }

  Load plusSign(int criterion) {
    return added(criterion, SIGNS);
  }

  private Load added(int criterion, int field) {
    long[] sum = counts.clone();
    sum[criterion] += 1L << (field * BITS);
    return new Load(sum);
  }

  Load plus(Load other) {
    long[] sum = counts.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.counts[i];
    }
    return new Load(sum);
  }

  /** What is left without the other; may be negative, and is only good to be added again. */
  Load minus(Load other) {
    long[] difference = counts.clone();
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= other.counts[i];
    }
    return new Load(difference);
  }

  int count(int criterion, Severity severity) {
    return field(criterion, severity.ordinal() - 1);
  }

  int signs(int criterion) {
    return field(criterion, SIGNS);
  }

  private int field(int criterion, int field) {
    return (int) (counts[criterion] >>> (field * BITS) & MASK);
  }

  boolean touches(int criterion) {
    return counts[criterion] != 0;
  }

  boolean sameAt(int criterion, Load other) {
    return counts[criterion] == other.counts[criterion];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Load load && Arrays.equals(counts, load.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return Arrays.toString(counts);
  }
}
