package org.gardefou.catalogue;

import org.gardefou.model.Text;

/**
 * Something wrong in a catalogue file or in a rule of her own. The piece is left out, unless it is
 * only a {@link #warning}; the rest of the catalogue works.
 *
 * @param file name of the file
 * @param path where in it, such as {@code rules[3].tiers.red}
 * @param message what is wrong and what would be right
 */
public record Problem(String file, String path, Code code, Text message) {
  /** What can be wrong. */
  public enum Code {
    /** The JSON cannot be read. */
    NOT_JSON,
    /** A property is missing. */
    MISSING,
    /** A property has the wrong type or a value that is not one of the allowed. */
    WRONG_VALUE,
    /** A text lacks a language. */
    LANGUAGE_MISSING,
    /** She wrote it in one language, which stands for the other; a warning. */
    ONE_LANGUAGE,
    /** Longer than it may be, or more of them. */
    TOO_MUCH,
    /** An id stands twice. */
    DUPLICATE,
    /** A name leads nowhere. */
    UNKNOWN_NAME,
    /** An expression is refused. */
    EXPRESSION,
    /** A derived fact reads itself, directly or through others. */
    LOOP,
    /** A rule that can be acknowledged but not silenced. */
    NOT_SILENCED
  }

  /** Whether the piece works all the same. */
  public boolean warning() {
    return code == Code.ONE_LANGUAGE;
  }
}
