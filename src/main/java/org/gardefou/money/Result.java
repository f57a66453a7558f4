package org.gardefou.money;

import java.util.Optional;
import java.util.function.Function;

/** A figure, or why there is none. */
public sealed interface Result<T> {
  /** The figure. */
  record Ok<T>(T figure) implements Result<T> {}

  /** There is no figure. */
  record Failed<T>(Fault fault) implements Result<T> {}

  /** A figure. */
  static <T> Result<T> ok(T figure) {
    return new Ok<>(figure);
  }

  /** No figure. */
  static <T> Result<T> failed(Fault fault) {
    return new Failed<>(fault);
  }

  /** What follows from the figure. */
  default <U> Result<U> map(Function<T, U> next) {
    return then(figure -> ok(next.apply(figure)));
  }

  /** What follows from the figure, which may have no answer either. */
  default <U> Result<U> then(Function<T, Result<U>> next) {
    return switch (this) {
      case Ok<T>(T figure) -> next.apply(figure);
      case Failed<T>(Fault fault) -> failed(fault);
    };
  }

  /** The figure, if there is one. */
  default Optional<T> toOptional() {
    return this instanceof Ok<T>(T figure) ? Optional.of(figure) : Optional.empty();
  }
}
