package org.gardefou.catalogue;

import org.gardefou.model.Text;

/**
 * Something wrong in a catalogue file or in a rule of her own. The piece is left out; the rest of
 * the catalogue works.
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
}
