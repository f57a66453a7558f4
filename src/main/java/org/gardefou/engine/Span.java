package org.gardefou.engine;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One risk, 0-100, on every side of a comparison. A side is marked as lowest or highest only where
 * no open answer can change that, in the whole points that a reader sees.
 */
public record Span(List<Interval> risks) {
  public Span {
    risks = List.copyOf(risks);
  }

  /** Whether no side is lower, whatever the open answers are, and one is certainly higher. */
  public boolean lowest(int side) {
    int high = high(side);
    return all().allMatch(other -> other == side || high <= low(other))
        && all().anyMatch(other -> high < low(other));
  }

  /** Whether no side is higher, whatever the open answers are, and one is certainly lower. */
  public boolean highest(int side) {
    int low = low(side);
    return all().allMatch(other -> other == side || low >= high(other))
        && all().anyMatch(other -> low > high(other));
  }

  /** The points that certainly lie between the side most at risk and the one least at risk. */
  public int apart() {
    return Math.max(0, most() - high(leastAtRisk()));
  }

  /** The highest that is certain, 0-100. */
  public int most() {
    return all().map(this::low).max().orElse(0);
  }

  /** The side that is certainly as much at risk as {@link #most}. */
  public int mostAtRisk() {
    return all().filter(side -> low(side) == most()).findFirst().orElse(0);
  }

  /** The side whose highest risk is the lowest. */
  public int leastAtRisk() {
    int least = all().map(this::high).min().orElse(0);
    return all().filter(side -> high(side) == least).findFirst().orElse(0);
  }

  private IntStream all() {
    return IntStream.range(0, risks.size());
  }

  private int low(int side) {
    return Figures.whole(risks.get(side).low());
  }

  private int high(int side) {
    return Figures.whole(risks.get(side).high());
  }
}
