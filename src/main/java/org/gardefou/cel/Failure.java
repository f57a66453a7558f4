package org.gardefou.cel;

/**
 * An error at run time, as CEL has it for a missing field, an overflow or a division by zero.
 *
 * @param message what happened, in English
 */
record Failure(String message) implements Undefined {
  static final Failure OVERFLOW = new Failure("int overflow");
  static final Failure DIVISION_BY_ZERO = new Failure("int division by zero");

  /** The same with the place in the source. */
  Failure at(CelPlace place) {
    return new Failure(place + ": " + message);
  }

  @Override
  public Outcome outcome() {
    return new Outcome.Error(message);
  }
}
