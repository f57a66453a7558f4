package org.gardefou.cel;

import java.util.Optional;

/** Reads number literals, which may have a minus sign. */
final class Numbers {
  private Numbers() {}

  /** The {@link Long} of a decimal or {@code 0x} literal; empty when it is out of range. */
  static Optional<Object> parseInt(String text) {
    boolean hex = text.contains("x");
    try {
      return Optional.of(Long.parseLong(text.replace("0x", ""), hex ? 16 : 10));
    } catch (NumberFormatException outOfRange) {
      return Optional.empty();
    }
  }

  /** The finite {@link Double} of a literal; empty when it is out of range. */
  static Optional<Object> parseDouble(String text) {
    double value = Double.parseDouble(text);
    return Double.isInfinite(value) ? Optional.empty() : Optional.of(value);
  }
}
