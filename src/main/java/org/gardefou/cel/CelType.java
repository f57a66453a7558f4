package org.gardefou.cel;

import java.util.Locale;
import java.util.Optional;

/** The type of an expression or of a declared name. Prints as CEL writes it: {@code list(int)}. */
public sealed interface CelType {
  /** {@code true} or {@code false}. */
  CelType BOOL = Scalar.BOOL;

  /** A 64-bit signed whole number. */
  CelType INT = Scalar.INT;

  /** An IEEE 754 double. */
  CelType DOUBLE = Scalar.DOUBLE;

  /** A string of Unicode code points. */
  CelType STRING = Scalar.STRING;

  /** The types without parts. */
  enum Scalar implements CelType {
    BOOL,
    INT,
    DOUBLE,
    STRING,
    /** The type of the elements of an empty list: no value has it, no name is declared with it. */
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A list whose elements have one type. */
  record ListOf(CelType element) implements CelType {
    @Override
    public String toString() {
      return "list(" + element + ")";
    }
  }

  /** A list of that type. */
  static CelType listOf(CelType element) {
    return new ListOf(element);
  }

  /**
   * The type that values of both types have, if there is one: an empty list has every list type.
   */
  static Optional<CelType> join(CelType one, CelType other) {
    if (one.equals(other) || other == Scalar.NEVER) {
      return Optional.of(one);
    }
    if (one == Scalar.NEVER) {
      return Optional.of(other);
    }
    if (one instanceof ListOf(CelType first) && other instanceof ListOf(CelType second)) {
      return join(first, second).map(ListOf::new);
    }
    return Optional.empty();
  }
}
