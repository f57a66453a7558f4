package org.gardefou.cel;

import java.util.Comparator;

/**
 * One fault in a source.
 *
 * @param line counted from 1
 * @param column counted from 1, in code points
 * @param code the kind of fault
 * @param message what is wrong, in English, for the author of a rule
 * @param excerpt the line (its part around the place, when it is long) and below it a caret under
 *     the place
 */
public record CelIssue(int line, int column, Code code, String message, String excerpt)
    implements Comparable<CelIssue> {
  private static final Comparator<CelIssue> READING_ORDER =
      Comparator.comparingInt(CelIssue::line)
          .thenComparingInt(CelIssue::column)
          .thenComparing(CelIssue::code)
          .thenComparing(CelIssue::message);

  /** The kinds of fault. */
  public enum Code {
    /** The source is longer than {@link Cel#MAX_LENGTH}; nothing else was looked at. */
    TOO_LONG,
    /** Nested deeper than {@link Cel#MAX_DEPTH}, or macros than {@link Cel#MAX_MACRO_DEPTH}. */
    TOO_DEEP,
    /** A list literal has more than {@link Cel#MAX_LIST_SIZE} elements. */
    LIST_TOO_LONG,
    /** A character that begins nothing in CEL. */
    BAD_CHARACTER,
    /** A string has no closing quote on its line. */
    UNTERMINATED_STRING,
    /** A backslash in a string begins no escape of CEL, or stands for no character. */
    BAD_ESCAPE,
    /** A number is out of the range of its type or runs into letters. */
    BAD_NUMBER,
    /** Something else was expected here. */
    SYNTAX,
    /** A word that CEL reserves is used as a name. */
    RESERVED_WORD,
    /** CEL has it, this subset does not. */
    UNSUPPORTED,
    /** The name is not declared. */
    UNKNOWN_NAME,
    /** There is no such function or macro. */
    UNKNOWN_FUNCTION,
    /** A function or macro has too few or too many arguments. */
    ARGUMENT_COUNT,
    /** {@code has()} is given something other than a name with a dot. */
    HAS_ARGUMENT,
    /** The variable of a macro is not a simple word, or hides another name. */
    MACRO_VARIABLE,
    /** A macro runs over a list that is always empty. */
    EMPTY_RANGE,
    /** An operator, function or macro does not take operands of these types. */
    TYPE_MISMATCH,
    /** The elements of a list literal have several types. */
    MIXED_LIST,
    /** The whole expression has another type than the place where it stands wants. */
    RESULT_TYPE
  }

  @Override
  public int compareTo(CelIssue other) {
    return READING_ORDER.compare(this, other);
  }

  /** For a terminal: {@code 1:5: TYPE_MISMATCH: message}, then the excerpt. */
  @Override
  public String toString() {
    return line + ":" + column + ": " + code + ": " + message + "\n" + excerpt;
  }
}
