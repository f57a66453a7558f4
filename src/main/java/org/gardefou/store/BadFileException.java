package org.gardefou.store;

import org.gardefou.model.Text;

/** A file that cannot be read, and why, in a sentence for her. */
public final class BadFileException extends Exception {
  private static final long serialVersionUID = 1;

  /** What is wrong with a file. */
  public enum Kind {
    /** No bytes, or nothing but blanks or zeros, as after a power cut. */
    EMPTY,
    /** It ends in the middle. */
    TRUNCATED,
    /** Not JSON, or not UTF-8. */
    NOT_JSON,
    /** Above the limits of {@link org.gardefou.json.StrictJson}. */
    TOO_LARGE,
    /** A value of the wrong type, or one that this version does not know. */
    WRONG_TYPE,
    /** A property that every file has is not there. */
    MISSING,
    /** The number of the format is not there. */
    NO_FORMAT,
    /** From a newer version of the program, in a shape that this one does not understand. */
    NEWER_FORMAT
  }

  private final Kind kind;
  private final transient Text reason;
  private final int line;
  private final int column;
  private final String jsonPath;

  /** A reason with its place; line and column are 0 where there is no place. */
  BadFileException(Kind kind, Text reason, Placed.Place place, JsonPath path) {
    super(reason.en());
    this.kind = kind;
    this.reason = reason;
    this.line = place.line();
    this.column = place.column();
    this.jsonPath = path.toString();
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** What is wrong, in a sentence. */
  public Text reason() {
    return reason;
  }

  /** The line, from 1; 0 where the whole file is meant. */
  public int line() {
    return line;
  }

  /** The column, from 1, in characters; 0 where the whole file is meant. */
  public int column() {
    return column;
  }

  /** The value in question, such as {@code $.missions[0].phase}; {@code $} for the whole file. */
  public String jsonPath() {
    return jsonPath;
  }
}
