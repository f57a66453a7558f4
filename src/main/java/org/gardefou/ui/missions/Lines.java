package org.gardefou.ui.missions;

/**
 * Two lines of a cell.
 *
 * @param second may be empty
 */
record Lines(String first, String second, Tone tone) {
  /** How a cell speaks. */
  enum Tone {
    PLAIN,
    /** Nothing there. */
    NONE,
    /** Within a week. */
    SOON,
    /** Overdue. */
    LATE
  }

  static Lines of(String first, String second) {
    return new Lines(first, second, Tone.PLAIN);
  }

  static Lines none(String word) {
    return new Lines(word, "", Tone.NONE);
  }

  String spoken() {
    return second.isEmpty() ? first : first + ", " + second;
  }
}
