package org.gardefou.desk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes time and is made once, by the thread that needs it first; the others wait.
 *
 * @param <T> what is made
 */
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  /** Nothing is made yet. */
  public Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T value = made;
    if (value == null) {
      value = maker.get();
      made = value;
    }
    return value;
  }
}
