package org.gardefou.letters;

import org.gardefou.model.Text;

/**
 * One result of reading a letter over.
 *
 * @param text what was found, in a sentence; good news too
 */
public record Remark(Check check, Level level, Text text) {
  /** What is looked at. */
  public enum Check {
    SLOTS,
    MEASURE,
    LENGTH,
    FACTS,
    ADDRESS,
    HEALTH,
    JUDGEMENT,
    SPACES,
    TYPOGRAPHY,
    LAW,
    ACKNOWLEDGEMENT
  }

  /** How much it matters. */
  public enum Level {
    /** All is well. */
    GOOD,
    /** Worth a look; the letter may go. */
    HINT,
    /** To be mended before the letter goes. */
    STOP
  }
}
