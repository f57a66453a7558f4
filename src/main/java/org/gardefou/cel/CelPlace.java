package org.gardefou.cel;

import java.util.Comparator;

/**
 * A place in a source, ordered as one reads.
 *
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
public record CelPlace(int line, int column) implements Comparable<CelPlace> {
  private static final Comparator<CelPlace> READING_ORDER =
      Comparator.comparingInt(CelPlace::line).thenComparingInt(CelPlace::column);

  @Override
  public int compareTo(CelPlace other) {
    return READING_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
