package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A known value of a fact. Choices, words and ISO dates are {@link Word}s; scales, numbers and
 * money are {@link Number}s.
 */
public sealed interface Value {
  /** Yes or no. */
  record YesNo(@JsonValue boolean yes) implements Value {}

  /** The id of a choice or word, or an ISO date. */
  record Word(@JsonValue String id) implements Value {}

  /** A scale position, a count, a share, an amount; always exact. */
  record Number(@JsonValue BigDecimal number) implements Value {}

  /** A yes/no value. */
  static Value of(boolean yes) {
    return new YesNo(yes);
  }

  /** A choice, word or ISO date. */
  static Value of(String id) {
    return new Word(id);
  }

  /** A whole number. */
  static Value of(long number) {
    return new Number(BigDecimal.valueOf(number));
  }

  /** An exact number. */
  static Value of(BigDecimal number) {
    return new Number(number);
  }

  /**
   * The value that a JSON scalar stands for.
   *
   * @throws IllegalArgumentException when it is not a string, a number, true or false
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Value ofScalar(Object scalar) {
    return switch (scalar) {
      case Boolean yes -> of(yes.booleanValue());
      case String id -> of(id);
      case BigDecimal number -> of(number);
      case java.lang.Number number -> of(new BigDecimal(number.toString()));
      default -> throw new IllegalArgumentException("a value is a string, a number, true or false");
    };
  }
}
