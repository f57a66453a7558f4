package org.gardefou.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.stage.Stage;
import org.gardefou.desk.Desk;
import org.gardefou.model.Language;
import org.gardefou.store.DataFolder;
import org.gardefou.ui.FxFileDialogs;
import org.gardefou.ui.FxTasks;
import org.gardefou.ui.shell.MainWindow;
import org.gardefou.ui.theme.Fonts;
import org.gardefou.ui.theme.FxSystemTheme;

/** One run of the window, from the first picture to the last save. */
final class Session {
  private final DataFolder folder;
  private final Clock clock;
  private final Language language;
  private final Runnable closed;

  Session(DataFolder folder, Clock clock, Language language, Runnable closed) {
    this.folder = folder;
    this.clock = clock;
    this.language = language;
    this.closed = closed;
  }

  /** To be called on the JavaFX thread. */
  void start(Optional<Path> file) {
    Fonts.load();
    Stage stage = new Stage();
    FxTasks tasks = new FxTasks();
    Desk desk = Wiring.desk(folder, clock, tasks);
    MainWindow window =
        Wiring.window(
            desk,
            tasks,
            new FxFileDialogs(stage),
            new FxPrinting(stage),
            new FxSystemTheme(),
            clock,
            language);
    Thread.currentThread().setUncaughtExceptionHandler(new CrashHandler(desk, window));
    stage.setOnHidden(event -> end(window, desk, tasks));
    window.show(stage);
    file.ifPresent(path -> new OpenedFile(desk, window).open(path));
  }

  private void end(MainWindow window, Desk desk, FxTasks tasks) {
    window.close();
    desk.close();
    tasks.close();
    closed.run();
  }
}
