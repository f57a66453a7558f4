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
    NOT_SILENCED,
    /** No answers make the condition true; a warning. */
    NEVER_TRUE,
    /** The condition is true whatever the answers; a warning. */
    ALWAYS_TRUE,
    /** Whenever it is true, a graver severity is true too; a warning. */
    TIER_NEVER_WINS,
    /** Another rule has this very condition; a warning. */
    DUPLICATE_CONDITION,
    /** No rule, figure or good sign reads the question; a warning. */
    UNREAD
  }

  /** Whether the piece works all the same. */
  public boolean warning() {
    return switch (code) {
      case ONE_LANGUAGE, NEVER_TRUE, ALWAYS_TRUE, TIER_NEVER_WINS, DUPLICATE_CONDITION, UNREAD ->
          true;
      case NOT_JSON,
          MISSING,
          WRONG_VALUE,
          LANGUAGE_MISSING,
          TOO_MUCH,
          DUPLICATE,
          UNKNOWN_NAME,
          EXPRESSION,
          LOOP,
          NOT_SILENCED ->
          false;
    };
  }
}
