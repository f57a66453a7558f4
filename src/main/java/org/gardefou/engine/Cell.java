package org.gardefou.engine;

import org.gardefou.cel.CelBindings;
import org.jspecify.annotations.Nullable;

/**
 * One answer that stands for all answers which the rules do not tell apart from it.
 *
 * @param value as expressions read it; null where the fact does not apply
 */
record Cell(@Nullable Object value) {
  /** “Does not apply”, a possible answer to every question. */
  static final Cell ABSENT = new Cell(null);

  void bind(String fact, CelBindings bindings) {
    if (value == null) {
      bindings.absent(fact);
    } else {
      bindings.bind(fact, value);
    }
  }
}
