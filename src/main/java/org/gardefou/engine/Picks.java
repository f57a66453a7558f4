package org.gardefou.engine;

import java.util.Map;

/** Answers picked for open facts. Sharing, so that adding costs nothing. */
sealed interface Picks {
  /** No answer picked. */
  Picks NONE = new None();

  /** No answer picked. */
  record None() implements Picks {}

  /** One more answer. */
  record One(String fact, Cell cell, Picks rest) implements Picks {}

  /** The answers of both. */
  record Both(Picks one, Picks other) implements Picks {}

  default Picks and(Picks other) {
    if (this instanceof None) {
      return other;
    }
    return other instanceof None ? this : new Both(this, other);
  }

  /** Writes the answers into the map. */
  default void into(Map<String, Cell> answers) {
    switch (this) {
      case None none -> {}
      case One(String fact, Cell cell, Picks rest) -> {
        answers.put(fact, cell);
        rest.into(answers);
      }
      case Both(Picks one, Picks other) -> {
        one.into(answers);
        other.into(answers);
      }
    }
  }
}
