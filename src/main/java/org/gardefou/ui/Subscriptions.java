package org.gardefou.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gardefou.desk.Observable;

/** The subscriptions of one screen, ended together. */
public final class Subscriptions {
  private final List<Observable.Subscription> all = new ArrayList<>();

  /** Listens to a value until {@link #cancel}; the listener hears the present value at once. */
  public <T> void listen(Observable<T> value, Consumer<? super T> listener) {
    all.add(value.subscribe(listener));
  }

  /** Keeps anything else that has to be ended. */
  public void keep(Observable.Subscription subscription) {
    all.add(subscription);
  }

  /** Ends all of them. */
  public void cancel() {
    all.forEach(Observable.Subscription::cancel);
    all.clear();
  }
}
