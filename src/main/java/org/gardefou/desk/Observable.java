package org.gardefou.desk;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A value that tells its listeners when it is replaced. Used from one thread. */
public final class Observable<T> {
  private final List<Consumer<? super T>> listeners = new CopyOnWriteArrayList<>();
  private T value;

  /** Starts with a value. */
  public Observable(T value) {
    this.value = value;
  }

  /** The present value. */
  public T get() {
    return value;
  }

  /** Replaces the value; listeners hear of it unless it is equal to the present one. */
  public void set(T newValue) {
    if (!newValue.equals(value)) {
      value = newValue;
      listeners.forEach(listener -> listener.accept(newValue));
    }
  }

  /** Adds a listener and tells it the present value at once. */
  public Subscription subscribe(Consumer<? super T> listener) {
    listeners.add(listener);
    listener.accept(value);
    return () -> listeners.remove(listener);
  }

  /** Ends a subscription. */
  @FunctionalInterface
  public interface Subscription {
    /** The listener hears nothing more. */
    void cancel();
  }
}
