package org.gardefou.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.gardefou.desk.Desk;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.FolderLock;
import org.gardefou.store.Store;
import org.gardefou.store.vault.Vault;
import org.gardefou.store.window.Spot;
import org.gardefou.store.window.WindowState;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import org.gardefou.ui.FxFileDialogs;
import org.gardefou.ui.FxTasks;
import org.gardefou.ui.fault.FaultReport;
import org.gardefou.ui.shell.MainWindow;
import org.gardefou.ui.theme.Fonts;
import org.gardefou.ui.theme.FxSystemTheme;
import org.gardefou.ui.theme.UiSettings;
import org.gardefou.ui.window.Memory;
import org.jspecify.annotations.Nullable;

/** One run of the window on one folder, from the first picture to the last save. */
final class Session {
  private static final Duration LISTEN = Duration.ofSeconds(1);
  private static final int PULSES = 3;
  private static final Duration AFTER_THE_START = Duration.ofMillis(1_500);

  private final Sessions sessions;
  private final FolderLock lock;
  private final DataFolder folder;
  private final FxTasks tasks = new FxTasks();
  private final Stage stage = new Stage();
  private final List<Path> toOpen = new ArrayList<>();
  private final FaultWindows faultWindows;
  private Runnable afterwards;
  private boolean ended;
  private @Nullable MainWindow opened;

  /**
   * What a run begins with.
   *
   * @param files to open
   * @param passphrase of the folder, where it was given
   * @param missing the folder that she chose and that is not there
   */
  record Wish(List<Path> files, Optional<char[]> passphrase, Optional<Path> missing) {
    /** Nothing but the folder. */
    static final Wish NONE = new Wish(List.of(), Optional.empty(), Optional.empty());

    /** The same where a folder is missing. */
    Wish without(Optional<Path> folder) {
      return new Wish(files, passphrase, folder);
    }
  }

  Session(Sessions sessions, FolderLock lock) {
    this.sessions = sessions;
    this.lock = lock;
    this.folder = lock.folder();
    this.afterwards = () -> sessions.closed().accept(0);
    this.faultWindows = new FaultWindows(new FxFileDialogs(stage), sessions.faults().runtime());
  }

  /** To be called on the JavaFX thread; asks for the passphrase first where there is one. */
  void start(Wish wish) {
    sessions.faults().tell(report -> tasks.owner(() -> tellStart(report)));
    toOpen.addAll(wish.files());
    listen();
    tasks.background(() -> read(wish));
    Fonts.load();
  }

  /** In the background, while the JavaFX thread readies itself. */
  private void read(Wish wish) {
    Vault vault = new Vault(folder, new DiskOperations());
    lock.readOnly().ifPresentOrElse(why -> vault.onlyRead(), this::finishRestore);
    Unlock unlock = new Unlock(vault, folder, tasks, sessions.language(), stage, this::finish);
    if (unlock.isLocked()) {
      tasks.owner(
          () -> unlock.ask(wish.passphrase(), () -> tasks.background(() -> open(vault, wish))));
    } else {
      open(vault, wish);
    }
  }

  private void tellStart(FaultReport report) {
    faultWindows.atStart(
        report, folder.root(), Messages.in(sessions.language()), this::closeAfterFault);
  }

  private void closeAfterFault() {
    if (!stage.isShowing() && !ended) {
      afterwards = () -> sessions.closed().accept(Start.FAILED);
      finish();
    }
  }

  private void finishRestore() {
    new Store(folder, new DiskOperations(), sessions.clock()).finishRestore();
  }

  /** In the background; the desk is the JavaFX thread's from then on. */
  private void open(Vault vault, Wish wish) {
    WindowState before = sessions.remembered().read();
    Desk desk =
        Desk.resume(
            sessions.catalogue(),
            folder,
            vault,
            sessions.clock(),
            tasks,
            lock.readOnly(),
            Version.ofProgram());
    if (!beginsWithTheList(desk, before)) {
      desk.whole();
    }
    desk.workOutFew();
    tasks.owner(() -> show(desk, before, wish));
  }

  private boolean beginsWithTheList(Desk desk, WindowState before) {
    Spot list = new Spot.OfPage(Spot.Page.MISSIONS);
    Spot last = before.visit(folder.root()).last().orElse(list);
    return last.equals(list) || !UiSettings.reopens(desk.state().get().freelancer());
  }

  private void show(Desk desk, WindowState before, Wish wish) {
    MainWindow window =
        Wiring.window(
            desk,
            tasks,
            new FxFileDialogs(stage),
            new FxPrinting(stage),
            new FxSystemTheme(),
            sessions.clock(),
            sessions.language(),
            Memory.of(sessions.remembered(), before, folder.root(), tasks),
            new KnownFolders(folder.root(), sessions.folders(), before, tasks, this::goOn));
    opened = window;
    sessions.faults().tell(report -> tasks.owner(() -> faultWindows.running(report, desk, window)));
    stage.setOnHidden(event -> end(window, desk));
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          window.askToClose(stage::close);
        });
    stage.focusedProperty().subscribe(focused -> look(desk, focused));
    window.show(stage);
    onceDrawn(
        PULSES,
        () -> {
          stage.getIcons().addAll(WindowIcon.images());
          desk.readWhole();
        });
    readAhead(desk);
    wish.missing().ifPresent(missing -> tellMissing(window, missing));
    openFiles();
  }

  /** The first picture has the computer for itself: it is drawn while the next pulses wait. */
  private void onceDrawn(int pulses, Runnable next) {
    if (ended) {
      return;
    }
    if (pulses == 0) {
      next.run();
    } else {
      Scene scene = stage.getScene();
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              tasks.owner(() -> onceDrawn(pulses - 1, next));
            }
          });
      Platform.requestNextPulse();
    }
  }

  /** What nobody waits for yet would be in the way of the first pictures. */
  private void readAhead(Desk desk) {
    tasks.later(
        AFTER_THE_START,
        () -> {
          if (!ended) {
            desk.readLettersAhead();
            desk.keepList();
          }
        });
  }

  private void tellMissing(MainWindow window, Path missing) {
    window.tell("app.folder.missing", Bilingual.text("app.folder.instead", missing, folder.root()));
  }

  private void openFiles() {
    if (opened != null && !toOpen.isEmpty()) {
      opened.open(List.copyOf(toOpen));
      toOpen.clear();
    }
  }

  /** Another program may have changed the files while she was elsewhere. */
  private static void look(Desk desk, boolean focused) {
    if (focused && desk.isWhole()) {
      desk.safekeeping().look();
    }
  }

  /** A second start asks this window to come to the front, and to open files. */
  private void listen() {
    if (lock.readOnly().isEmpty()) {
      tasks.later(
          LISTEN,
          () -> {
            if (!ended) {
              answer();
              listen();
            }
          });
    }
  }

  private void answer() {
    tasks.background(() -> lock.takeCalls().ifPresent(files -> tasks.owner(() -> called(files))));
  }

  private void called(List<Path> files) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    toOpen.addAll(files);
    openFiles();
  }

  /** Saves, and goes on in another folder unless another window has it. */
  private void goOn(Path next, Consumer<Text> refused) {
    Objects.requireNonNull(opened)
        .askToClose(
            () ->
                tasks.background(
                    () -> {
                      Optional<FolderLock> free = Sessions.free(next);
                      tasks.owner(
                          () ->
                              free.ifPresentOrElse(
                                  this::goOn,
                                  () -> refused.accept(Bilingual.text("app.folder.held", next))));
                    }));
  }

  private void goOn(FolderLock next) {
    sessions.choose(next.folder());
    afterwards = () -> sessions.begin(next, Wish.NONE);
    stage.close();
  }

  private void end(MainWindow window, Desk desk) {
    window.close();
    desk.close();
    finish();
  }

  private void finish() {
    ended = true;
    tasks.close();
    lock.close();
    afterwards.run();
  }
}
