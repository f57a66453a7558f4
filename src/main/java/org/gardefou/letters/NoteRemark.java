package org.gardefou.letters;

/**
 * A word of a note that deserves a second look; it never keeps the note from being written.
 *
 * @param word as it stands in the note
 */
public record NoteRemark(Kind kind, String word) {
  /** What is odd about it. */
  public enum Kind {
    /** It judges instead of telling what happened (domain.md F.5). */
    JUDGING,
    /** It is about health, belief, politics, origin or sexuality of another person (F.6). */
    SPECIAL
  }
}
