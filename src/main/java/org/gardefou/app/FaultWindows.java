package org.gardefou.app;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.gardefou.desk.Desk;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import org.gardefou.ui.FileDialogs;
import org.gardefou.ui.fault.FaultPage;
import org.gardefou.ui.fault.FaultReport;
import org.gardefou.ui.fault.FaultWindow;
import org.gardefou.ui.fault.SafePlace;
import org.gardefou.ui.shell.MainWindow;
import org.gardefou.ui.theme.FxSystemTheme;
import org.gardefou.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Shows faults. Each is shown once in a window of its own; one that comes again is told at the foot
 * of the window, lest it stand in the way.
 */
final class FaultWindows {
  private final FileDialogs files;
  private final String runtime;
  private final Set<String> told = new HashSet<>();
  private @Nullable FaultWindow open;

  FaultWindows(FileDialogs files, String runtime) {
    this.files = files;
    this.runtime = runtime;
  }

  /** A start failed: the files were not touched. {@code closed} follows. */
  void atStart(FaultReport report, Path folder, Messages messages, Runnable closed) {
    if (isNew(report)) {
      FaultWindow window =
          window("fault.start", report, folder, messages, FaultWindows::likeTheSystem);
      window.page().tellSafe(Bilingual.text("fault.safe.start", folder));
      window.onClosed(closed);
      window.show();
    }
  }

  /** A fault while the window is open: everything is saved first. */
  void running(FaultReport report, Desk desk, MainWindow main) {
    desk.save();
    if (!isNew(report)) {
      main.tell("fault.again", Bilingual.text("fault.again.text", report.code()));
      return;
    }
    Path folder = desk.dataFolder();
    FaultWindow window = window("fault", report, folder, main.messages(), main::dress);
    var following =
        desk.state().subscribe(state -> window.page().tellSafe(SafePlace.of(state.save(), folder)));
    window.onClosed(following::cancel);
    window.show();
  }

  /** One window at a time: what follows from a fault is mostly the same fault. */
  private boolean isNew(FaultReport report) {
    return told.add(report.code()) && (open == null || !open.isShowing());
  }

  private FaultWindow window(
      String key, FaultReport report, Path folder, Messages messages, Consumer<Scene> dress) {
    FaultWindow window =
        new FaultWindow(
            new FaultPage.Told(key, report, runtime), messages, () -> files.show(folder), dress);
    open = window;
    return window;
  }

  private static void likeTheSystem(Scene scene) {
    Theme.apply(scene, new FxSystemTheme().dark().get(), 100);
  }
}
