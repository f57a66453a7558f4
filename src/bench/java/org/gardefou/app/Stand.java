package org.gardefou.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Scene;
import org.gardefou.desk.Desk;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.ui.Fx;
import org.gardefou.ui.FxTasks;
import org.gardefou.ui.shell.MainWindow;

/**
 * The real window with all its tabs over the samples, shown without a display; it saves to a
 * temporary folder in the background, as it would.
 */
final class Stand {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T13:32:00Z"), ZoneOffset.UTC);

  /** So often does one piece of work lead to another, more than enough. */
  private static final int TURNS = 100;

  final Desk desk;
  final MainWindow window;
  final Scene scene;

  private final FxTasks tasks = new FxTasks();

  private Stand(Path folder) {
    desk = Wiring.desk(new DataFolder(folder), CLOCK, tasks);
    desk.editFreelancer(
        new Text("language", "langue"), f -> f.withSetting("language", Language.EN.code()));
    desk.addSamples(Language.EN);
    desk.readLettersAhead();
    window = Wiring.unattended(desk, tasks, CLOCK, Language.EN);
    scene = window.shell().scene(1440, 900);
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("garde-fou-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows the list of missions. */
  static Stand open() {
    Fx.start();
    Path folder = temporary();
    Stand stand = Fx.get(() -> new Stand(folder));
    Fx.show(stand.scene);
    return stand;
  }

  /** Waits until what a step began in the background is done, and what followed from it. */
  void settle() {
    for (int turn = 0; turn < TURNS; turn++) {
      CountDownLatch done = new CountDownLatch(1);
      tasks.background(() -> tasks.owner(done::countDown));
      await(done);
    }
    busy(() -> {});
  }

  /**
   * Does something on the JavaFX thread and waits for the pulse that styles and lays out what it
   * changed.
   *
   * @return milliseconds that both kept the thread busy, the wait for the pulse left out
   */
  double busy(Runnable step) {
    return followed(step).nanos() / 1e6;
  }

  /**
   * Waits for the picture after this one.
   *
   * @return milliseconds of the thread for all that it did up to then, layout included
   */
  double next() {
    return followed(() -> {}).all() / 1e6;
  }

  private Pulse followed(Runnable step) {
    CountDownLatch done = new CountDownLatch(1);
    Pulse pulse = new Pulse(scene, done::countDown);
    Fx.run(() -> pulse.follow(step));
    await(done);
    return pulse;
  }

  private static void await(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
