package org.gardefou.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.gardefou.ui.theme.Fonts;
import org.testfx.api.FxToolkit;

/** Runs parts of tests on the JavaFX thread. */
public final class Fx {
  private Fx() {}

  /** Starts JavaFX, once, with the bundled font. */
  public static void start() {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    }
    run(Fonts::load);
  }

  /** Hides what earlier tests left open: keys go to the window in front. */
  public static void alone() {
    run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  /** Shows a scene in a window of its own, the only one and in front. */
  public static Stage show(Scene scene) {
    alone();
    return get(
        () -> {
          Stage shown = new Stage();
          shown.setScene(scene);
          shown.setX(0);
          shown.setY(0);
          shown.show();
          shown.requestFocus();
          return shown;
        });
  }

  /** Runs work on the JavaFX thread and waits for it; what it throws is thrown here. */
  public static void run(Runnable work) {
    get(
        () -> {
          work.run();
          return Boolean.TRUE;
        });
  }

  /** Runs work on the JavaFX thread and waits for its result. */
  public static <T> T get(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
    try {
      return task.get(60, TimeUnit.SECONDS);
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof AssertionError error ? error : new AssertionError(e.getCause());
    }
  }
}
