package org.gardefou.store;

/** Hears how far work on many files is, and may end it between two of them. */
@FunctionalInterface
public interface Progress {
  /**
   * To be asked between two steps.
   *
   * @param share what is done, 0 to 1
   * @return whether to go on
   */
  boolean goOn(double share);

  /** Goes on, whatever comes. */
  static Progress unwatched() {
    return share -> true;
  }

  /**
   * The same for a part of the work.
   *
   * @param from where the part begins, 0 to 1
   * @param to where it ends
   */
  default Progress between(double from, double to) {
    return share -> goOn(from + share * (to - from));
  }
}
