package org.gardefou.cel;

import org.jspecify.annotations.Nullable;

/**
 * What an expression has instead of a value while the program runs. It travels as a value does, so
 * that neither exceptions nor a second pass are needed. Precedence as in CEL's <a
 * href="https://github.com/google/cel-spec/blob/master/proto/cel/expr/eval.proto">eval.proto</a>.
 */
sealed interface Undefined permits UnknownFacts, Failure {
  /** The same for the caller of the program. */
  Outcome outcome();

  /** Merges two operands of {@code &&} or {@code ||}, neither of which decides it: unknown wins. */
  static Undefined absorb(@Nullable Undefined one, Undefined other) {
    return switch (one) {
      case null -> other;
      case UnknownFacts unknown ->
          other instanceof UnknownFacts more ? unknown.union(more) : unknown;
      case Failure failure -> other instanceof UnknownFacts unknown ? unknown : failure;
    };
  }

  /** Merges two operands of anything else: the first error wins, then unknowns are united. */
  static Undefined propagate(@Nullable Undefined one, Undefined other) {
    return switch (one) {
      case null -> other;
      case Failure failure -> failure;
      case UnknownFacts unknown -> other instanceof UnknownFacts more ? unknown.union(more) : other;
    };
  }

  /** Merges two operands of which at least one is undefined. */
  static Undefined propagate(Object left, Object right) {
    if (!(left instanceof Undefined first)) {
      return (Undefined) right;
    }
    return right instanceof Undefined second ? propagate(first, second) : first;
  }
}
