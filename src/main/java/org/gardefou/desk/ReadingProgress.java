package org.gardefou.desk;

/**
 * How far the reading of the clients is.
 *
 * @param read files that were read
 * @param total all files; 0 where nothing is being read
 */
public record ReadingProgress(int read, int total) {
  /** Nothing is being read. */
  public static final ReadingProgress NONE = new ReadingProgress(0, 0);

  /** Whether files wait to be read. */
  public boolean goesOn() {
    return total > 0;
  }

  /** Files that wait to be read. */
  public int left() {
    return total - read;
  }
}
