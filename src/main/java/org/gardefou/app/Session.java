package org.gardefou.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javafx.stage.Stage;
import org.gardefou.desk.Desk;
import org.gardefou.model.Language;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.FolderLock;
import org.gardefou.store.Store;
import org.gardefou.store.vault.Vault;
import org.gardefou.ui.FxFileDialogs;
import org.gardefou.ui.FxTasks;
import org.gardefou.ui.shell.MainWindow;
import org.gardefou.ui.theme.Fonts;
import org.gardefou.ui.theme.FxSystemTheme;

/** One run of the window, from the first picture to the last save. */
final class Session {
  private static final Duration LISTEN = Duration.ofSeconds(1);

  private final DataFolder folder;
  private final FolderLock lock;
  private final Clock clock;
  private final Language language;
  private final Runnable closed;

  Session(DataFolder folder, FolderLock lock, Clock clock, Language language, Runnable closed) {
    this.folder = folder;
    this.lock = lock;
    this.clock = clock;
    this.language = language;
    this.closed = closed;
  }

  /** To be called on the JavaFX thread; asks for the passphrase first where there is one. */
  void start(Optional<Path> file, Optional<char[]> passphrase) {
    Fonts.load();
    Stage stage = new Stage();
    FxTasks tasks = new FxTasks();
    Vault vault = new Vault(folder, new DiskOperations());
    lock.readOnly().ifPresentOrElse(why -> vault.onlyRead(), this::finishRestore);
    new Unlock(vault, folder, tasks, language, stage, closed)
        .then(passphrase, () -> open(stage, vault, tasks, file));
  }

  private void finishRestore() {
    new Store(folder, new DiskOperations(), clock).finishRestore();
  }

  private void open(Stage stage, Vault vault, FxTasks tasks, Optional<Path> file) {
    Desk desk = Wiring.desk(folder, vault, clock, tasks, lock.readOnly());
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
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          window.askToClose(stage::close);
        });
    stage.focusedProperty().subscribe(focused -> look(desk, focused));
    listen(stage, tasks);
    window.show(stage);
    file.ifPresent(path -> new OpenedFile(desk, window).open(path));
  }

  /** Another program may have changed the files while she was elsewhere. */
  private static void look(Desk desk, boolean focused) {
    if (focused) {
      desk.safekeeping().look();
    }
  }

  /** A second start asks this window to come to the front. */
  private void listen(Stage stage, FxTasks tasks) {
    if (lock.readOnly().isEmpty()) {
      tasks.later(
          LISTEN,
          () -> {
            if (stage.isShowing()) {
              answer(stage, tasks);
              listen(stage, tasks);
            }
          });
    }
  }

  private void answer(Stage stage, FxTasks tasks) {
    tasks.background(
        () -> {
          if (lock.takeCall()) {
            tasks.owner(() -> comeToFront(stage));
          }
        });
  }

  private static void comeToFront(Stage stage) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  private void end(MainWindow window, Desk desk, FxTasks tasks) {
    window.close();
    desk.close();
    tasks.close();
    lock.close();
    closed.run();
  }
}
