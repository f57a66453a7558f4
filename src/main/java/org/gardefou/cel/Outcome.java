package org.gardefou.cel;

import java.util.Set;

/** What a program comes to. */
public sealed interface Outcome {
  /** {@code true}; what a bool program returns when it is true, so {@code ==} may be used. */
  Outcome TRUE = new Value(true);

  /** {@code false}; what a bool program returns when it is false, so {@code ==} may be used. */
  Outcome FALSE = new Value(false);

  /**
   * A value.
   *
   * @param value a {@link Boolean}, {@link Long}, {@link Double}, {@link String} or an unmodifiable
   *     {@link java.util.List} of these
   */
  record Value(Object value) implements Outcome {}

  /**
   * The known facts do not decide it.
   *
   * @param names the unknown facts on which it still depends, as CEL merges them: absorbed ones are
   *     left out; an unknown condition hides both branches of {@code ?:}. Never empty,
   *     unmodifiable, in slot order
   */
  record Unknown(Set<String> names) implements Outcome {
    public Unknown {
      names = names instanceof UnknownFacts ? names : Set.copyOf(names);
    }
  }

  /**
   * An error in the sense of CEL: a fact that does not apply was read, an int overflowed or was
   * divided by zero.
   *
   * @param message what happened, in English, with the place if there is one
   */
  record Error(String message) implements Outcome {}
}
