package org.gardefou.letters;

import java.util.Locale;
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
    /** Words of the program: a score, a verdict. */
    INTERNAL,
    SPACES,
    TYPOGRAPHY,
    DATES,
    LAW,
    ACKNOWLEDGEMENT;

    /** The name in keys, lower case. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
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
