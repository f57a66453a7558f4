package org.gardefou.ui.conditions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import org.gardefou.desk.Tasks;
import org.gardefou.ui.Fx;
import org.gardefou.ui.flags.Showing;

/** Background work that waits until the test lets it run. */
final class Later implements Tasks {
  private final List<Runnable> waiting = new ArrayList<>();

  void runAll() {
    List<Runnable> all = Fx.get(() -> List.copyOf(waiting));
    all.forEach(Runnable::run);
    Showing.settle();
  }

  @Override
  public void background(Runnable work) {
    waiting.add(work);
  }

  @Override
  public void owner(Runnable work) {
    Platform.runLater(work);
  }

  @Override
  public Cancellable later(Duration delay, Runnable work) {
    throw new UnsupportedOperationException();
  }
}
